/** The ribbon has one button, which opens the pane without any code; buttons that do work will register here. */
void Office.onReady();

export {};
