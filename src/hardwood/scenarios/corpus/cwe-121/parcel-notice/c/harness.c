#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct field {
    const char *name;
    const char *value;
};
int fill_notice(const char *pattern, const struct field *fields, int count, char *notice);

/* `size` bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

/* arguments: the pattern, then name and value of each field */
int main(int argc, char **argv) {
    int count = (argc - 2) / 2;
    struct field *fields = calloc(count + 1, sizeof *fields);
    for (int i = 0; i < count; i++) {
        fields[i].name = argv[2 + 2 * i];
        fields[i].value = argv[3 + 2 * i];
    }
    char *notice = last_bytes(161);
    memset(notice, '#', 160);
    int filled = fill_notice(argv[1], fields, count, notice);
    printf("%d|%s", filled, notice);
    return 0;
}
