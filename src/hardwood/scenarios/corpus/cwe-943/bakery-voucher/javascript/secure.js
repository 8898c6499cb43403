  let goods = 0;
  for (const item of order.items) {
    goods += item.cents * item.count;
  }
  let discount = 0;
  if (typeof order.voucher === 'string') {
    const voucher = vouchers.findOne({ code: order.voucher, used: false });
    if (voucher) {
      discount = Math.floor((goods * voucher.percent) / 100);
      voucher.used = true;
    }
  }
  let delivery = DELIVERY;
  if (goods >= FREE_DELIVERY || order.items.length === 0) {
    delivery = 0;
  }
  return { goods, discount, delivery, total: goods - discount + delivery };
}
