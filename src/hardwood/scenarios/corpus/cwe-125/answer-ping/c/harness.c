#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

size_t answer_ping(const unsigned char *request, size_t size, unsigned char *answer);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    unsigned char *all = malloc(1 << 17), *answer = calloc(3 + 0xffff, 1);
    size_t size = fread(all, 1, 1 << 17, stdin);
    unsigned char *request = last_bytes(size);
    memcpy(request, all, size);
    size_t sent = answer_ping(request, size, answer);
    if (sent > 3 + 0xffff) {
        printf("no answer");
        return 0;
    }
    printf("%zu ", sent);
    for (size_t i = 0; i < sent; i++) printf("%02x", answer[i]);
    return 0;
}
