    char command[300];
    if (strspn(world, LETTERS "0123456789-_.") != strlen(world)) return 1;
    snprintf(command, sizeof command, "tar cf - %s | gzip > world.tar.gz", world);
    return WEXITSTATUS(system(command));
}
