import type { ReactElement, ReactNode } from "react";
import type { Severity } from "../../rules/rule";

/** Drawn in the colour of the text around, so that Windows' contrast themes change them too. */
function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A shape of its own for every severity: nobody has to tell them by colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  switch (severity) {
    case "error":
      return (
        <Icon>
          <circle cx="8" cy="8" r="6.25" />
          <path d="m5.75 5.75 4.5 4.5m0-4.5-4.5 4.5" />
        </Icon>
      );
    case "warning":
      return (
        <Icon>
          <path d="M8 1.9 14.5 13.6h-13zM8 6.3v3.4M8 11.6v.1" />
        </Icon>
      );
    case "info":
      return (
        <Icon>
          <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" />
          <path d="M8 7.4v3.8M8 4.8v.1" />
        </Icon>
      );
  }
}

export const UpIcon = (): ReactElement => (
  <Icon>
    <path d="m3.5 10 4.5-4.5 4.5 4.5" />
  </Icon>
);

export const DownIcon = (): ReactElement => (
  <Icon>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Icon>
);

export const CloseIcon = (): ReactElement => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const CopyIcon = (): ReactElement => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8.5" rx="1.2" />
    <path d="M10.5 5.5V3.2c0-.7-.5-1.2-1.2-1.2H3.7c-.7 0-1.2.5-1.2 1.2v6.1c0 .7.5 1.2 1.2 1.2h1.8" />
  </Icon>
);

export const ClearIcon = (): ReactElement => (
  <Icon>
    <path d="m9.2 2.4 4.4 4.4-6.3 6.3H4.6l-2.2-2.2zM5.6 6l4.4 4.4M7.3 13.6h6.3" />
  </Icon>
);

export const SoundIcon = (): ReactElement => (
  <Icon size={40}>
    <circle cx="8" cy="8" r="6.9" strokeWidth="0.9" />
    <path d="m4.9 8.3 2.2 2.2 4.2-4.6" strokeWidth="1.1" />
  </Icon>
);

export const TableIcon = (): ReactElement => (
  <Icon size={40}>
    <rect x="1.5" y="2.5" width="13" height="11" rx="1.2" strokeWidth="0.9" />
    <path d="M1.5 6h13M6 6v7.5M10.3 6v7.5M1.5 9.8h13" strokeWidth="0.7" strokeDasharray="1 1.4" />
  </Icon>
);
