#include <stdio.h>

int save_picture(const char *member, const char *filename, const char *content, size_t size);

int main(int argc, char **argv) {
    static char content[4096];
    size_t size = fread(content, 1, sizeof content, stdin);
    printf(save_picture(argv[1], argv[2], content, size) == 0 ? "saved" : "error");
    return 0;
}
