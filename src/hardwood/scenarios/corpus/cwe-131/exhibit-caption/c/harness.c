#include <stdio.h>
#include <stdlib.h>

char *caption_text(const char *caption);

void *__real_malloc(size_t size);
void __asan_poison_memory_region(const volatile void *at, size_t size);

/* The sanitizer makes a block of no bytes one byte long. That byte is nobody's. */
void *__wrap_malloc(size_t size) {
    void *block = __real_malloc(size);
    if (size == 0) __asan_poison_memory_region(block, 1);
    return block;
}

int main(int argc, char **argv) {
    char *text = caption_text(argv[1]);
    printf("(%s)", text);
    return 0;
}
