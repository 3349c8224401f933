import { FileProblem } from "../problem";

/** The first bytes of an encrypted workbook, which is a compound file; others are zip files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Changes a workbook, encrypted or not. One that is gets the same password again.
 * @throws FileProblem `encrypted`, `wrong-password`
 */
export async function throughSeal(
  bytes: Uint8Array,
  password: string | null,
  change: (workbook: Uint8Array) => Uint8Array,
): Promise<Uint8Array> {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return change(bytes);
  if (password === null) throw new FileProblem("password", "encrypted");
  const { decrypt, encrypt } = (await import("officecrypto-tool")).default;
  const opened = await decrypt(Buffer.from(bytes), { password }).catch((cause: unknown) => {
    throw new FileProblem("password", "wrong-password", { cause });
  });
  return new Uint8Array(encrypt(Buffer.from(change(new Uint8Array(opened))), { password }));
}
