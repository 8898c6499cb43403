    setenv("CITY", city.c_str(), 1);
    return lines_of("grep \"$CITY\" trips.csv | cut -d, -f1 | sort");
}
