#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

void make_topic(char *topic, const char *site, const char *bench, const char *quantity);

/* `size` bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(int argc, char **argv) {
    char *topic = last_bytes(48);
    memset(topic, '#', 47);
    make_topic(topic, argv[1], argv[2], argv[3]);
    printf("[%s]", topic);
    return 0;
}
