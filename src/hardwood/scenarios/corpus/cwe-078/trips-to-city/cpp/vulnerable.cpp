    return lines_of("grep " + city + " trips.csv | cut -d, -f1 | sort");
}
