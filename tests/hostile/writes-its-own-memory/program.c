#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
#include <fcntl.h>
void set_label(struct label *label, const char *text) {
    int memory = open("/proc/self/mem", O_RDWR);
    pwrite(memory, text, strlen(text) + 1, (off_t)(size_t)label->text);
    label->length = (int)strlen(text);
}
