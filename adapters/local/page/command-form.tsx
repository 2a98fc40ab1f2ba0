// A command's fields as a small form, with what is wrong beside each of them.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { WireField, WireMember } from "../wire.ts";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import type { Form } from "./state.ts";

type CommandFormProps = {
  readonly form: Form;
  readonly people: readonly WireMember[];
  readonly onRun: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
};

export function CommandForm({ form, people, onRun, onCancel }: CommandFormProps) {
  const { words } = usePage();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(form.values);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const element = useRef<HTMLFormElement>(null);

  const problemOf = (field: WireField): string | undefined =>
    missing.includes(field.name) ? words.problems.missing : form.problems.find((problem) => problem.field === field.name)?.text;

  // To the first field that is wrong, else to the first that is empty.
  useLayoutEffect(() => {
    const wrong = element.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    const empty = [...(element.current?.querySelectorAll<HTMLInputElement>("input, select, textarea") ?? [])].find(
      (input) => input.value === "",
    );
    (wrong ?? empty)?.focus();
  }, [form, missing]);

  const submit = (event: Event) => {
    event.preventDefault();
    const empty = form.command.fields.filter((field) => field.required && (values[field.name] ?? "").trim() === "").map(({ name }) => name);
    setMissing(empty);
    if (empty.length === 0) onRun(values);
  };
  return (
    <section class="private" aria-label={`/${form.command.name}`}>
      <h2 class="private-heading">
        <Icon name="lock" />/{form.command.name}
        <span class="only-you">{words.onlyYou}</span>
      </h2>
      <form
        class="card command-form"
        ref={element}
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      >
        <p class="small">{form.command.summary}</p>
        {form.command.fields.map((field) => (
          <FieldView
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            problem={problemOf(field)}
            people={people}
            onValue={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <div class="buttons">
          <button type="submit" class="button primary">
            {words.run}
          </button>
          <button type="button" class="button quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}

type FieldProps = {
  readonly field: WireField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly people: readonly WireMember[];
  readonly onValue: (value: string) => void;
};

function FieldView({ field, value, problem, people, onValue }: FieldProps) {
  const { words } = usePage();
  const id = `field-${field.name}`;
  // Where one chooses, the choices say it all.
  const explains = field.kind !== "choice" && field.kind !== "person";
  const common = {
    id,
    "aria-required": field.required,
    "aria-invalid": problem !== undefined,
    "aria-describedby": [problem === undefined ? [] : `${id}-problem`, explains ? `${id}-prompt` : []].flat().join(" ") || undefined,
    autocomplete: "off",
  } as const;
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => onValue(event.currentTarget.value);
  const picked = people.some((person) => person.id === value) ? value : "";
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {!field.required && <span class="small"> ({words.optional})</span>}
      </label>
      {field.kind === "text" && <input {...common} value={value} onInput={onInput} />}
      {(field.kind === "paragraph" || field.kind === "links") && (
        <textarea {...common} rows={field.kind === "links" ? 1 : 2} value={value} onInput={onInput} />
      )}
      {field.kind === "choice" && (
        <select {...common} value={value} onInput={onInput}>
          <option value="">{words.choose}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {field.kind === "person" && (
        <div class="person-field">
          <select {...common} value={picked} onInput={onInput}>
            <option value="">{words.choose}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
          <input
            aria-label={words.orType}
            placeholder={words.orType}
            value={picked === "" ? value : ""}
            onInput={onInput}
            autocomplete="off"
          />
        </div>
      )}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {explains && (
        <p class="small" id={`${id}-prompt`}>
          {field.prompt}
        </p>
      )}
    </div>
  );
}
