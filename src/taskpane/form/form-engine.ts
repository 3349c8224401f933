import { writeWorkbook } from "../../files/write-workbook";
import { partnerForm, partnerFormFile } from "../../sheets/partner-form";

/** All that makes a partner's form: code that is fetched with the first one. */
export const formEngine = { partnerForm, partnerFormFile, writeWorkbook };

export type FormEngine = typeof formEngine;
