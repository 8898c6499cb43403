#include <stdio.h>
#include <stdlib.h>

char *receive_text(FILE *link);

/* The most address space so far: pages from mmap are in it, too. */
static long most_kb(void) {
    char line[256];
    long kb = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status != NULL && kb == 0 && fgets(line, sizeof line, status) != NULL) sscanf(line, "VmPeak: %ld", &kb);
    if (status != NULL) fclose(status);
    return kb;
}

int main(int argc, char **argv) {
    const long before = most_kb();
    for (int i = 0; i < atoi(argv[1]); i++) {
        char *text = receive_text(stdin);
        printf("[%s]", text ? text : "null");
        if (text == NULL) break;
        free(text);
    }
    fprintf(stderr, "%ld MiB more", (most_kb() - before) / 1024);
    return 0;
}
