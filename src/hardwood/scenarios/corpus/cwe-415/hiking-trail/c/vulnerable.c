    char line[128];
    while (fgets(line, sizeof line, in) != NULL) {
        int height, start = 0;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0') continue;
        if (sscanf(line, "%d %n", &height, &start) != 1 || line[start] == '\0') {
            trail_clear(trail);
            return -1;
        }
        trail->points = realloc(trail->points, (trail->count + 1) * sizeof *trail->points);
        struct waypoint *point = &trail->points[trail->count];
        point->height = height;
        point->name = strdup(line + start);
        trail->count++;
    }
    return trail->count;
}
