import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { DownIcon, UpIcon } from "../icons";

const useStyles = makeStyles({
  button: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginLeft: "-6px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});

export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something that is shown when it is asked for. */
export function Disclosure({ label, children }: DisclosureProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={useStyles().button}
        appearance="subtle"
        size="small"
        icon={isOpen ? <UpIcon /> : <DownIcon />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children}
    </>
  );
}
