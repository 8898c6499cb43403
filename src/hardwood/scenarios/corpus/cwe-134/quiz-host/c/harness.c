void ask(const char *question, char **answers, int count);

int main(int argc, char **argv) {
    ask(argv[1], argv + 2, argc - 2);
    return 0;
}
