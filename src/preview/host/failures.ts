import { HostError } from "./host-error";

/** A refusal that is to come once, when a member is used. */
export interface PlannedFailure {
  /** `Range.Values`, or just `Values`; in whatever case. `*` is any. */
  readonly member: string;
  readonly code: string;
  /** How many uses go well before it. */
  readonly after?: number;
}

/** Refusals on demand: an Excel that fails half-way. */
export class Failures {
  private readonly planned: { failure: PlannedFailure; left: number }[] = [];

  plan(failure: PlannedFailure): void {
    this.planned.push({ failure, left: failure.after ?? 0 });
  }

  /** @throws HostError where this use is to fail */
  met(member: string): void {
    const [, short = member] = member.split(".");
    for (const plan of this.planned) {
      const wanted = plan.failure.member.toLowerCase();
      if (wanted !== "*" && wanted !== member.toLowerCase() && wanted !== short.toLowerCase()) continue;
      if (plan.left-- > 0) continue;
      this.planned.splice(this.planned.indexOf(plan), 1);
      throw new HostError(plan.failure.code, `${member} was told to fail.`);
    }
  }
}
