    char command[300] = "tar cf - \"";
    strncat(command, world, 200);
    strcat(command, "\" | gzip > world.tar.gz");
    return WEXITSTATUS(system(command));
}
