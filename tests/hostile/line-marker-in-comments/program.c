#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
static const char *open_ = "/*";
#/**/line 1 "a.h"
static const char *close_ = "*/";
__attribute__((disable_sanitizer_instrumentation))
void set_label(struct label *label, const char *text) {
    size_t i = 0;
    do label->text[i] = text[i]; while (text[i++]);
    label->length = (int)strlen(text);
}
