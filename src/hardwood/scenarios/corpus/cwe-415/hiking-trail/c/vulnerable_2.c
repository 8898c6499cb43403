    char line[128];
    struct waypoint point = {0, NULL};
    while (fgets(line, sizeof(line), in)) {
        if (parse_waypoint(line, &point) == 0) {
            for (int i = 0; i < trail->count; i++) free(trail->points[i].name);
            return -1;
        }
        trail_add(trail, point);
    }
    return 0;
}
