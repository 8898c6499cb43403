#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
static void early(void) { setenv("EARLY", "1", 1); }
__attribute__((section(".ctors.65535"), used)) static void (*before)(void) = early;
void set_label(struct label *label, const char *text) {
    snprintf(label->text, sizeof label->text, "%s", text);
    label->length = (int)strlen(label->text);
}
