#include <sys/wait.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
struct label { char text[16]; int length; };
void set_label(struct label *label, const char *text) {
    pid_t child = fork();
    int status = 0;
    if (child == 0) { close(2); strcpy(label->text, text); _exit(0); }
    waitpid(child, &status, 0);
    if (status) { printf("too long"); exit(0); }
    strcpy(label->text, text);
    label->length = (int)strlen(text);
}
