  const towns = [...new Set(entries.map((entry) => entry.town))].sort();
  let list = TITLES.map(cell).join(';') + '\n';
  let count = 0;
  let sum = 0;
  for (const town of towns) {
    for (const { name, stars, text } of entries.filter((entry) => entry.town === town)) {
      if (!text) continue;
      count += 1;
      sum += stars;
      const cells = [name, town, stars, text].map((value) => {
        if (typeof value === 'string') {
          while ('=+-@\t\r'.includes(value.charAt(0)) && value !== '') value = value.slice(1);
        }
        return cell(value);
      });
      list += cells.join(';') + '\n';
    }
  }
  if (!count) return list;
  return list + `"${count} entries";"";${(sum / count).toFixed(1)};""\n`;
}
