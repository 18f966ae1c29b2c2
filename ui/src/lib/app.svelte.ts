// Where one is: the office, who is signed in, their eSpaces, and the eSpace that is open. Screens read
// it; only what the shell and the office answer changes it.

import { emit, listen } from '@tauri-apps/api/event';

import { goto } from '$app/navigation';
import { i18n, learn, t } from '$lib/i18n';
import {
  activity,
  enterSpace,
  listMySpaces,
  lock,
  signOut,
  status,
  whoAmI,
  type Me,
  type MySpaces,
  type SessionState,
  type SpaceHome,
  type SpaceId,
  type SpaceSummary,
  type Status,
} from '$lib/ipc/bindings';
import { early, forgetEarly } from '$lib/ipc/early';
import { asFailure, type Failure } from '$lib/ipc/failure';

import { wayOf, type Way } from './links';
import { placeFor, type Place } from './place';

/** At most this often the shell is told that somebody is there. */
const ACTIVITY_PAUSE = 15_000;

class App {
  status = $state.raw<Status | null>(null);
  me = $state.raw<Me | null>(null);
  mySpaces = $state.raw<MySpaces | null>(null);
  /** The eSpace that is open, if one is. */
  home = $state.raw<SpaceHome | null>(null);
  /** Why it could not be entered. */
  homeFailure = $state.raw<Failure | null>(null);
  /** Why the application does not know how things stand. */
  failure = $state.raw<Failure | null>(null);
  /** A link that was opened outside and not followed yet. */
  link = $state.raw<string | null>(null);
  /** Grows whenever another person or another office is there: screens start over with it. */
  generation = $state(0);

  // Of its own, so that whoever waits for it is woken by the lock alone and not by all other news.
  readonly #locked = $derived(this.session.state === 'locked');
  #lastActivity = 0;
  #latest: Status | null = null;
  #present: string | null = null;
  #entering: SpaceId | null = null;

  get session(): SessionState {
    return this.status?.session ?? { state: 'signed-out' };
  }

  /** Whether the application is locked: the office then answers nobody. */
  get locked(): boolean {
    return this.#locked;
  }

  /** Whether this is the practice office (requirements X-5). */
  get practice(): boolean {
    return this.status?.practice ?? false;
  }

  /** Where one has to be now; nothing while that is not known. */
  get place(): Place | null {
    return this.status && placeFor(this.status, this.mySpaces);
  }

  /** Where the waiting link leads; nothing while it cannot be followed. */
  get way(): Way {
    return this.link === null || this.locked ? null : wayOf(this.link, { place: this.place, spaces: this.mySpaces });
  }

  /** Asks how things stand and listens to what the shell says from then on. Answers with the way to stop. */
  start(): () => void {
    const listening = Promise.all([
      listen<SessionState>('session', ({ payload }) => void this.applySession(payload)),
      listen<Status>('office', ({ payload }) => void this.apply(payload)),
      listen('mail', () => void this.refreshHome()),
      listen<string>('link', ({ payload }) => void (this.link = payload)),
      listen('open-settings', () => void (this.place?.allows('/settings') && !this.locked && this.go('/settings'))),
    ]);
    // Links that came before are handed over now.
    void listening.then(() => emit('screens-listen'));
    void this.refresh();
    return () => void listening.then((stops) => stops.forEach((stop) => stop()));
  }

  /** Asks how things stand. */
  async refresh(): Promise<void> {
    try {
      await this.apply(await early('status', () => status({})));
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  }

  /** Takes over what the shell says about itself. */
  async apply(status: Status): Promise<void> {
    this.#latest = status;
    await learn(status.language);
    // Whatever was said meanwhile counts.
    if (this.#latest !== status) return;
    const { session, office } = status;
    const who = 'ssn' in session ? session.ssn : session.state;
    const present = `${status.practice} ${office.state} ${who}`;
    const unlocked = this.locked && session.state === 'signed-in' && present === this.#present;
    if (present !== this.#present) this.#startOver(present);
    this.failure = null;
    this.status = status;
    i18n.set(status.language);
    document.documentElement.dataset['theme'] = status.device.theme;
    if (session.state === 'signed-in' && !this.me) await this.#meet();
    else if (unlocked) await this.#catchUp();
  }

  /** Takes over what a sign-in, a lock or a sign-out answered. */
  async applySession(session: SessionState): Promise<void> {
    if (session.state === 'locked' && this.status) await this.apply({ ...this.status, session });
    // Whoever comes or goes brings another language along.
    else await this.refresh();
  }

  /** Reads the person's eSpaces and invitations again. */
  async refreshSpaces(): Promise<void> {
    const { generation } = this;
    const mySpaces = await listMySpaces({});
    if (generation === this.generation) this.mySpaces = mySpaces;
  }

  /** Opens an eSpace. */
  async enter(space: SpaceId): Promise<void> {
    if (this.home?.summary.space !== space) this.home = null;
    this.#entering = space;
    this.homeFailure = null;
    try {
      const home = await enterSpace({ space });
      if (this.#entering === space) this.home = home;
    } catch (reason) {
      if (this.#entering !== space) return;
      const failure = asFailure(reason);
      this.homeFailure = failure;
      // What is shown of an eSpace ends with the access to it (requirements M-8). Being locked out is
      // something else: behind the lock everything stays, with what was typed in it.
      if (failure.kind !== 'refusal' || failure.refusal.code === 'signed-out') return;
      this.home = null;
      // Nor is it named any longer. Where that cannot be read just now, the next change brings it.
      await this.refreshSpaces().catch(() => {});
    }
  }

  /** Reads the open eSpace again, after a change in it; while the application is locked, once it unlocks. */
  async refreshHome(): Promise<void> {
    if (this.#entering && !this.locked) await this.enter(this.#entering);
  }

  /** Closes the open eSpace. */
  leave(): void {
    this.#entering = null;
    this.home = null;
    this.homeFailure = null;
  }

  async lock(): Promise<void> {
    await this.applySession(await lock({}));
  }

  async signOut(): Promise<void> {
    await this.applySession(await signOut({}));
  }

  /** Goes to a screen. */
  async go(path: string): Promise<void> {
    await goto(path);
  }

  /** Somebody typed or pointed; the shell counts the idle minutes. */
  active = (): void => {
    const now = Date.now();
    const open = this.session.state === 'signed-in' || this.session.state === 'unregistered';
    if (!open || now - this.#lastActivity < ACTIVITY_PAUSE) return;
    this.#lastActivity = now;
    // Nothing to do about a failure here: the application would lock early, which is safe.
    activity({}).catch(() => {});
  };

  /** Reads who is signed in and where they may go. */
  async #meet() {
    const { generation } = this;
    try {
      const [me, mySpaces] = await Promise.all([whoAmI({}), listMySpaces({})]);
      if (generation !== this.generation) return;
      this.me = me;
      this.mySpaces = mySpaces;
    } catch (reason) {
      if (generation === this.generation) this.failure = asFailure(reason);
    }
  }

  /** Reads again what may have changed behind the lock. */
  async #catchUp() {
    // The list of eSpaces that is shown is still good enough if it cannot be read just now.
    await Promise.all([this.refreshHome(), this.refreshSpaces().catch(() => {})]);
  }

  #startOver(present: string) {
    this.me = null;
    this.mySpaces = null;
    this.leave();
    // The first to come finds everything fresh.
    if (this.#present !== null) {
      this.generation += 1;
      forgetEarly();
    }
    this.#present = present;
  }
}

/** The running application. */
export const app = new App();

/** What an eSpace is called: its company and label, or that it is the private one. */
export const nameOf = ({ kind, company, label }: Pick<SpaceSummary, 'kind' | 'company' | 'label'>): string =>
  kind === 'private' ? t('spaces-private') : label ? `${company} – ${label}` : company;
