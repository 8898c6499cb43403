  const name = nickname.replace(/<[a-z\/][^>]*>/gi, '');
  return `<li>${name} <em>${points} points</em></li>`;
}
