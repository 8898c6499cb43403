#include <stddef.h>

struct cookie {
    const char *name;
    const char *value;
};

int remember_session(const char *path, const struct cookie *cookies, size_t count);

int main(int argc, char **argv) {
    struct cookie cookies[10];
    size_t count = 0;
    for (int i = 2; i + 1 < argc; i += 2) cookies[count++] = (struct cookie){argv[i], argv[i + 1]};
    return remember_session(argv[1], cookies, count) != 0;
}
