  return linesOf('grep "' + city.replace(/"/g, '') + '" trips.csv | cut -d, -f1 | sort');
}
