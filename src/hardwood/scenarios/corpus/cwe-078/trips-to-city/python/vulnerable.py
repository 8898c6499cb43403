    return lines_of(f"grep {city} trips.csv | cut -d, -f1 | sort")
