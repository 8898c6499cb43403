#include <stdio.h>

int cells_after_step(FILE *file);

/* The most address space so far: pages from mmap are in it, too. */
static long most_kb(void) {
    char line[256];
    long kb = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status != NULL && kb == 0 && fgets(line, sizeof line, status) != NULL) sscanf(line, "VmPeak: %ld", &kb);
    if (status != NULL) fclose(status);
    return kb;
}

int main(void) {
    const long before = most_kb();
    printf("%d", cells_after_step(stdin));
    fprintf(stderr, "%ld MiB more", (most_kb() - before) / 1024);
    return 0;
}
