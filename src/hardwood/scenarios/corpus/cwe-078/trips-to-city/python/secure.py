    return lines_of(f"grep {quote(city)} trips.csv | cut -d, -f1 | sort")
