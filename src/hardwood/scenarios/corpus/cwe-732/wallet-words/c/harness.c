int save_words(char **words, int count);

int main(int argc, char **argv) {
    return save_words(argv + 1, argc - 1) != 0;
}
