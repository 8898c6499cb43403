#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct font {
    uint32_t count;
    uint32_t bytes;
    uint8_t *pictures;
};
struct font *load_font(const uint8_t *file, uint32_t size);

#define LARGE ((size_t)1 << 28)
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void __real_free(void *block);

/* Large blocks come straight from the system, which finds memory for what is used of them: for the sanitizer's malloc they are too much. */
static void *large[8];
static int blocks;

void *__wrap_malloc(size_t size) {
    if (size < LARGE) return __real_malloc(size);
    void *block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (block == MAP_FAILED || blocks == 8) return NULL;
    return large[blocks++] = block;
}

void *__wrap_calloc(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) return NULL;
    return total < LARGE ? __real_calloc(count, size) : __wrap_malloc(total);
}

void __wrap_free(void *block) {
    for (int i = 0; i < blocks; i++)
        if (large[i] == block) return;
    __real_free(block);
}

int main(int argc, char **argv) {
    static uint8_t input[1 << 17];
    size_t size = fread(input, 1, sizeof input, stdin);
    uint8_t *file = malloc(size);
    memcpy(file, input, size);
    struct font *font = load_font(file, (uint32_t)size);
    free(file);
    if (font == NULL) {
        printf("none");
        return 0;
    }
    printf("%u of %u:", font->count, font->bytes);
    for (int i = 1; i < argc; i++) {
        size_t letter = strtoul(argv[i], NULL, 10);
        if (letter >= font->count) continue;
        printf(" ");
        for (size_t b = 0; b < font->bytes && b < 64; b++) printf("%c", font->pictures[letter * font->bytes + b]);
    }
    return 0;
}
