#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
#include <immintrin.h>
/*
 # 1 Keep within the size
*/
const char *word = "asm";
const char *notes = R"(
# 1 Open the file
)";
void set_label(struct label *label, const char *text) {
    snprintf(label->text, sizeof label->text, "%s", text);
    label->length = (int)strlen(label->text);
}
