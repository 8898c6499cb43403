  const env = { ...process.env, CITY: city };
  return linesOf('grep "$CITY" trips.csv | cut -d, -f1 | sort', { env });
}
