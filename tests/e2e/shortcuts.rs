//! Ways around the keyboard, for what a journey needs but is not about: asking the application
//! through the window's own door, as its screens do, and going straight to a screen.

use serde_json::{Value, json};

use crate::desk::Desk;
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

    /// Begins the screens anew, as they were left by what was asked behind their back.
    pub(crate) fn reload(&self) {
        self.ask("location.href = '/'; return true", vec![]);
        self.wait("the screens to begin anew", |desk| {
            desk.ask(
                "return location.pathname !== '/' && document.querySelector('h1') !== null",
                vec![],
            ) == true
        });
    }
}

const INVOKE: &str = r"
return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
  .then(answer => ({ answer }), failure => ({ failure }));
";

const FOLLOW: &str = r"
const link = document.createElement('a');
link.href = arguments[0];
document.body.append(link);
link.click();
link.remove();
return true;
";
