    char command[300];
    snprintf(command, sizeof command, "tar cf - %s | gzip > world.tar.gz", world);
    return WEXITSTATUS(system(command));
}
