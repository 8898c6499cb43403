    struct waypoint point;
    char name[NAME_SIZE];
    int found;

    while ((found = read_waypoint(in, &point.height, name)) > 0) {
        point.name = strdup(name);
        trail->points = realloc(trail->points, sizeof(point) * (trail->count + 1));
        trail->points[trail->count++] = point;
    }
    if (found == -1) {
        trail_clear(trail);
        memset(trail, 0, sizeof *trail);
        return -1;
    }
    return trail->count;
}
