import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Translator } from "../../locales";
import type { Severity } from "../../rules/rule";
import type { Filter, ListedFinding } from "../state";
import { countBySeverity, counted, SEVERITIES } from "../wording";
import { SeverityIcon } from "./icons";

const useStyles = makeStyles({
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0, paddingLeft: "6px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
  search: { maxWidth: "none", width: "100%" },
});

export interface FiltersProps {
  readonly translate: Translator;
  readonly findings: readonly ListedFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Counts by severity, each a switch for its findings, and a search. */
export function Filters({ translate, findings, filter, onFilter }: FiltersProps): ReactElement {
  const styles = useStyles();
  const { messages } = translate;
  const { results } = messages.pane;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const toggle = (severity: Severity): void => {
    const { hidden } = filter;
    const isHidden = hidden.includes(severity);
    onFilter({ ...filter, hidden: isHidden ? hidden.filter((one) => one !== severity) : [...hidden, severity] });
  };
  return (
    <>
      <div role="group" aria-label={results.filters} className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            icon={<SeverityIcon severity={severity} />}
            checked={!filter.hidden.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {counted(messages.counts[severity], counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        value={filter.text}
        placeholder={results.search}
        aria-label={results.search}
        dismiss={{ "aria-label": results.clearSearch, role: "button" }}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </>
  );
}
