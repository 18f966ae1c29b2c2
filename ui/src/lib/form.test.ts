// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Form } from './form.svelte';
import { i18n } from './i18n';
import { refusalText, type Failure, type Refusal } from './ipc/failure';

const MISSING: Refusal = { code: 'email-missing' };
const INVALID: Refusal = { code: 'email-invalid' };

const refused = (...fields: { field: string; problem: Refusal }[]): Failure => ({
  kind: 'refusal',
  refusal: { code: 'form', details: { fields } },
});

let element: HTMLFormElement;

beforeEach(() => {
  i18n.set('en');
  document.body.innerHTML = `
    <form>
      <input name="firstName" /><input type="hidden" name="email" /><input name="email" />
      <div data-failure tabindex="-1"></div>
    </form>`;
  element = document.querySelector('form')!;
});
afterEach(() => document.body.replaceChildren());

/** What a browser sends when Enter is pressed in the form. */
function submitted(): Event {
  const event = new Event('submit', { cancelable: true });
  Object.defineProperty(event, 'target', { value: element });
  return event;
}

test('a refusal stands at its field and what was typed stays', async () => {
  const form = new Form({
    initial: { firstName: '', email: '' },
    submit: async () => Promise.reject(refused({ field: 'email', problem: INVALID })),
  });
  form.values.firstName = 'Anne';
  form.values.email = 'anne';

  await form.submit(submitted());

  expect(form.problem('email'), 'said in words').toBe(refusalText(INVALID));
  expect(form.problem('firstName')).toBeUndefined();
  expect(form.failure, 'nothing is said twice').toBeNull();
  expect({ ...form.values }).toEqual({ firstName: 'Anne', email: 'anne' });
  expect(form.busy).toBe(false);
});

test('whoever has to mend something learns of all that is still empty', async () => {
  element.querySelectorAll('input').forEach((input) => input.setAttribute('aria-required', 'true'));
  const form = new Form({
    initial: { firstName: '', email: 'anne' },
    check: () => ({ email: INVALID }),
    submit: async () => Promise.resolve(),
  });
  element.querySelector<HTMLInputElement>('input[name=email]:not([type=hidden])')!.value = 'anne';

  await form.submit(submitted());

  expect(form.problem('firstName')).toBe(refusalText({ code: 'field-missing' }));
  expect(form.problem('email'), 'what is more to the point').toBe(refusalText(INVALID));
  expect(document.activeElement?.getAttribute('name')).toBe('firstName');
});

test('the first wrong field in the order of the screen gets the focus', async () => {
  const form = new Form({
    initial: { firstName: '', email: '' },
    submit: async () =>
      Promise.reject(
        refused({ field: 'email', problem: MISSING }, { field: 'firstName', problem: { code: 'field-missing' } }),
      ),
  });

  await form.submit(submitted());

  expect((document.activeElement as HTMLInputElement).name).toBe('firstName');
});

test('a hidden field does not take the focus away from the one that is seen', async () => {
  const form = new Form({
    initial: { email: '' },
    submit: async () => Promise.reject(refused({ field: 'email', problem: MISSING })),
  });

  await form.submit(submitted());

  expect((document.activeElement as HTMLInputElement).type).toBe('text');
});

test('a problem is gone as soon as its field changes, and only that one', async () => {
  const form = new Form({
    initial: { firstName: '', contact: { email: 'anne' } },
    submit: async () =>
      Promise.reject(
        refused({ field: 'email', problem: INVALID }, { field: 'firstName', problem: { code: 'field-missing' } }),
      ),
  });
  await form.submit(submitted());

  form.values.contact.email = 'anne@example.lu';

  expect(form.problem('email')).toBeUndefined();
  expect(form.problem('firstName'), 'still empty').toBeDefined();
});

test('a problem of a field that the form does not have is said by the form', async () => {
  const form = new Form({
    initial: { email: '' },
    submit: async () => Promise.reject(refused({ field: 'nobody-has-this', problem: MISSING })),
  });

  await form.submit(submitted());

  expect(form.failure).toEqual({ kind: 'refusal', refusal: MISSING });
  expect(document.activeElement).toBe(element.querySelector('[data-failure]'));
});

test('any other failure is said by the form', async () => {
  const failure: Failure = { kind: 'refusal', refusal: { code: 'last-administrator' } };
  const form = new Form({ initial: { email: '' }, submit: async () => Promise.reject(failure) });

  await form.submit(submitted());

  expect(form.failure).toEqual(failure);
});

test('a refusal of the whole stands at the field it is about, where the form says which', async () => {
  const form = new Form({
    initial: { email: '' },
    submit: async () => Promise.reject({ kind: 'refusal', refusal: { code: 'ssn-taken' } } satisfies Failure),
    fieldOf: { 'ssn-taken': 'email' },
  });

  await form.submit(submitted());

  expect(form.problem('email')).toBe(refusalText({ code: 'ssn-taken' }));
  expect(form.failure).toBeNull();
});

test('what can be said beforehand asks nobody', async () => {
  let asked = 0;
  const form = new Form({
    initial: { email: '' },
    submit: async () => (asked += 1),
    check: ({ email }) => ({ email: email ? undefined : MISSING }),
  });

  await form.submit(submitted());
  expect(asked).toBe(0);
  expect(form.problem('email')).toBe(refusalText(MISSING));

  form.values.email = 'anne@example.lu';
  await form.submit(submitted());
  expect(asked).toBe(1);
});

test('while it is on its way a second Enter does nothing', async () => {
  let asked = 0;
  let answer: () => void = () => {};
  const form = new Form({
    initial: {},
    submit: () => new Promise<void>((done) => ((asked += 1), (answer = done))),
  });

  const first = form.submit(submitted());
  await form.submit(submitted());
  answer();
  await first;

  expect(asked).toBe(1);
});

test('a form is dirty from the first letter until it is saved or reset', async () => {
  const form = new Form({ initial: { email: 'a@example.lu' }, submit: async () => undefined });
  expect(form.dirty).toBe(false);

  form.values.email = 'b@example.lu';
  expect(form.dirty).toBe(true);
  await form.submit(submitted());
  expect(form.dirty, 'saved').toBe(false);

  form.values.email = 'c@example.lu';
  form.reset();
  expect(form.values.email, 'as last saved').toBe('b@example.lu');
  expect(form.dirty).toBe(false);
});

test('what it started with is not changed by typing', () => {
  const initial = { contact: { phone: '' } };
  const form = new Form({ initial, submit: async () => undefined });

  form.values.contact.phone = '26';

  expect(initial.contact.phone).toBe('');
});
