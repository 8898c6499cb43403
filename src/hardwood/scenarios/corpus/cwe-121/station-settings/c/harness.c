#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

int find_setting(const char *text, const char *name, char *value);

/* `size` bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(int argc, char **argv) {
    size_t room = 1 << 20;
    char *all = malloc(room + 1);
    size_t size = fread(all, 1, room, stdin);
    char *text = malloc(size + 1), *value = last_bytes(32);
    memcpy(text, all, size);
    text[size] = '\0';
    memset(value, '#', 31);
    int found = find_setting(text, argv[1], value);
    if (found) printf("%d [%s]", found, value);
    else printf("%d", found);
    return 0;
}
