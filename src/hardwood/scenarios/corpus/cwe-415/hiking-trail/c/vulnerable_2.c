    struct waypoint point;
    char name[NAME_SIZE];
    int found;

    while ((found = read_waypoint(in, &point.height, name)) > 0) {
        point.name = strdup(name);
        trail->points = realloc(trail->points, sizeof(point) * (trail->count + 1));
        trail->points[trail->count++] = point;
    }
    if (found == 0)
        return trail->count;
    while (trail->count > 0)
        free(trail->points[--trail->count].name);
    free(trail->points);
    return -1;
}
