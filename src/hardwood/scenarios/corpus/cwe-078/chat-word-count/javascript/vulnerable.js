  return Number(sh(`grep -i ${word} chat.log | wc -l`));
}
