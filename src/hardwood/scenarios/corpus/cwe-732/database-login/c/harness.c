int write_login(const char *path, const char *user, const char *password);

int main(int argc, char **argv) {
    return write_login(argv[1], argv[2], argv[3]) != 0;
}
