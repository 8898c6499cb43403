    int status;
    pid_t child = fork();
    if (child == 0) {
        execlp("tar", "tar", "czf", "world.tar.gz", world, (char *)NULL);
        _exit(127);
    }
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}
