//! Ways around the keyboard, for what a journey needs but is not about: asking the application
//! through the window's own door, as its screens do, and going straight to a screen.

use rules::Language;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::home::Theme;
use crate::people::{Issuer, Person};

impl Desk {
    /// Asks the office, as the screens do.
    pub(crate) fn perform(&self, operation: &str, input: &Value) -> Value {
        self.invoke("perform", &json!({ "name": operation, "input": input }))
    }

    /// Asks the shell, as the screens do.
    pub(crate) fn shell(&self, command: &str, input: &Value) -> Value {
        self.invoke(command, &json!({ "input": input }))
    }

    fn invoke(&self, command: &str, arguments: &Value) -> Value {
        let answer = self.ask(INVOKE, vec![json!(command), arguments.clone()]);
        if let Some(failure) = answer.get("failure") {
            self.fail(&format!("{command} with {arguments} failed: {failure}"));
        }
        answer["answer"].clone()
    }

    /// Asks the office for what it refuses, and answers the refusal.
    pub(crate) fn refused(&self, operation: &str, input: &Value) -> Value {
        let asked = json!({ "name": operation, "input": input });
        let answer = self.ask(INVOKE, vec![json!("perform"), asked]);
        if answer["failure"]["kind"] != "refusal" {
            self.fail(&format!("{operation} with {input} was not refused: {answer}"));
        }
        answer["failure"]["refusal"].clone()
    }

    /// Lets the window speak another language and wear another theme, as its person chooses both.
    pub(crate) fn turn(&mut self, language: Language, theme: Theme) {
        let status = self.shell("status", &json!({}));
        let mut settings = status["device"].clone();
        settings["theme"] = json!(theme.name());
        self.shell("set_device_settings", &json!({ "settings": settings }));
        self.become_like(language, theme);
        if status["session"]["state"] == "signed-in" {
            self.speak_to_them();
        } else {
            self.shell("set_language", &json!({ "language": language.code() }));
        }
        self.reload();
    }

    /// Signs in as someone invented, who from then on speaks the language of this window.
    pub(crate) fn be(&self, name: &str) {
        let people = self.shell("practice_people", &json!({}));
        let person = people.as_array().into_iter().flatten().find(|person| person["name"] == name);
        let ssn = person.map_or(Value::Null, |person| person["ssn"].clone());
        self.shell("practice_sign_in", &json!({ "ssn": ssn }));
        self.speak_to_them();
        self.reload();
    }

    /// Makes the language of this window that of whoever is signed in.
    fn speak_to_them(&self) {
        let me = self.perform("who-am-i", &json!({}));
        let profile = json!({ "email": me["email"], "language": self.language().code() });
        self.perform("change-profile", &profile);
    }

    /// The id of the first eSpace of this kind, business or private, of whoever is signed in.
    pub(crate) fn space_of_kind(&self, kind: &str) -> String {
        let mine = self.perform("list-my-spaces", &json!({}));
        let spaces = mine["spaces"].as_array().into_iter().flatten();
        let space = spaces.filter(|space| space["kind"] == kind).find_map(|s| s["space"].as_str());
        space.unwrap_or_else(|| self.fail(&format!("no {kind} eSpace in {mine}"))).to_owned()
    }

    /// Goes to a screen by a link, as they all have.
    pub(crate) fn go(&self, path: &str) {
        self.ask(FOLLOW, vec![json!(path)]);
        self.wait(&format!("the screen {path}"), |desk| {
            desk.ask("return location.pathname + location.search", vec![]) == path
        });
    }

    /// Lets the office trust an authority.
    pub(crate) fn trust(&self, issuer: &Issuer) {
        let input = json!({ "path": issuer.file, "fingerprint": issuer.fingerprint });
        self.shell("add_authority", &input);
    }

    /// Signs someone in, without remembering it.
    pub(crate) fn enter_as(&self, person: &Person) {
        let input =
            json!({ "path": person.file, "passphrase": person.passphrase, "remember": "no" });
        self.shell("sign_in", &input);
    }

    /// Signs someone in who has never been here, and registers them.
    pub(crate) fn register(&self, person: &Person) {
        self.enter_as(person);
        let input = json!({ "email": person.email, "language": self.language().code() });
        self.perform("register", &input);
    }

    /// Creates a business eSpace, and answers its id.
    pub(crate) fn create_space(&self, legal_name: &str) -> String {
        let profile = json!({
            "legalName": legal_name, "rcsNumber": "", "nationalNumber": "2009241234567",
            "vatNumber": "", "address": "12, rue du Bois\nL-8010 Strassen",
            "email": "info@journey.example", "procedureLanguage": null,
        });
        let input = json!({ "company": { "new": profile }, "label": "" });
        let space = self.perform("create-space", &input);
        space["space"].as_str().expect("an eSpace has an id").to_owned()
    }

    /// The way of most stories: a trusted authority, its first person, and a company with an eSpace,
    /// whose home is open then. Answers the eSpace's id.
    pub(crate) fn begin(&self, issuer: &Issuer, person: &Person, legal_name: &str) -> String {
        self.heading(&self.text("welcome-title"));
        self.trust(issuer);
        self.register(person);
        let space = self.create_space(legal_name);
        self.reload();
        self.heading(legal_name);
        space
    }

    /// Begins the screens anew, as they were left by what was asked behind their back.
    pub(crate) fn reload(&self) {
        self.ask("window.leftBehind = true; location.href = '/'; return true", vec![]);
        self.wait("the screens to begin anew", |desk| desk.ask(BEGUN_ANEW, vec![]) == true);
    }
}

const INVOKE: &str = r"
return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
  .then(answer => ({ answer }), failure => ({ failure }));
";

const BEGUN_ANEW: &str = r"
return window.leftBehind === undefined && location.pathname !== '/'
  && document.querySelector('h1') !== null;
";

const FOLLOW: &str = r"
const link = document.createElement('a');
link.href = arguments[0];
document.body.append(link);
link.click();
link.remove();
return true;
";
