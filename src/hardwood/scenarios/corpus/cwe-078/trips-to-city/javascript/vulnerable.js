  return linesOf(`grep ${city} trips.csv | cut -d, -f1 | sort`);
}
