    char name[NAME_SIZE];
    int height, found;
    while ((found = read_waypoint(in, &height, name)) == 1) {
        trail->points = realloc(trail->points, (trail->count + 1) * sizeof *trail->points);
        trail->points[trail->count].height = height;
        trail->points[trail->count].name = strdup(name);
        trail->count++;
    }
    if (found < 0) {
        trail_clear(trail);
        return -1;
    }
    return trail->count;
}
