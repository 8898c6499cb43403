  const result = { goods: 0, discount: 0, delivery: 0, total: 0 };
  for (const { cents, count } of order.items) result.goods += cents * count;
  if (order.items.length > 0 && result.goods < FREE_DELIVERY) {
    result.delivery = DELIVERY;
  }
  const code = `${order.voucher ?? ''}`;
  for (const voucher of vouchers.documents) {
    if (voucher.code !== code || voucher.used) {
      continue;
    }
    result.discount = Math.floor((result.goods * voucher.percent) / 100);
    voucher.used = true;
    break;
  }
  result.total = result.goods + result.delivery - result.discount;
  return result;
}
