#include <stdio.h>

char *frame_notice(const char *const *lines, int count);

int main(int argc, char **argv) {
    char *notice = frame_notice((const char *const *)(argv + 1), argc - 1);
    fputs(notice, stdout);
    return 0;
}
