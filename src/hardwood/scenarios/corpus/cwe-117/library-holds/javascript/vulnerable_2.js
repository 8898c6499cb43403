  return ['card', card, 'holds', title + ', wish:', wish.trim()].join(' ') + '\n';
}
