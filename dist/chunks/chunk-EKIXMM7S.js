import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ELEMENT_TYPES,
  KEPT_ELEMENTS,
  KEPT_FLOATS,
  KEPT_TEXT_BYTES,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_DIAGNOSTICS,
  MAX_FIELDS,
  MAX_KEPT_FIELDS,
  MAX_KEPT_MESSAGES,
  MAX_METADATA_BYTES,
  MAX_NODES,
  MAX_RANK,
  MAX_STRUCTURE_BYTES,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  MAX_TEXT_MODEL_BYTES,
  MAX_VARINT_BYTES,
  bitsOf,
  elementTypeOf,
  isFloat,
  isInteger,
  kindOf,
  storedBytes
} from "./chunk-LOTHVZQE.js";
import {
  coverageOf,
  sumByOperator,
  totalsOf
} from "./chunk-LNF3NK2O.js";
import {
  schemaFor,
  schemaVersions,
  takesIndices
} from "./chunk-KZFBFIAI.js";
import {
  DiagnosticError,
  diagnostic
} from "./chunk-K726XZWF.js";
import {
  bytes,
  flopsOf,
  macs
} from "./chunk-IVPAKAHU.js";
import {
  __commonJS,
  __toESM
} from "./chunk-T6KAECAY.js";

// node_modules/protobufjs/src/util/aspromise.js
var require_aspromise = __commonJS({
  "node_modules/protobufjs/src/util/aspromise.js"(exports, module) {
    "use strict";
    module.exports = asPromise;
    function asPromise(fn, ctx) {
      var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
      while (index < arguments.length)
        params[offset++] = arguments[index++];
      return new Promise(function executor(resolve2, reject) {
        params[offset] = function callback(err) {
          if (pending) {
            pending = false;
            if (err)
              reject(err);
            else {
              var params2 = new Array(arguments.length - 1), offset2 = 0;
              while (offset2 < params2.length)
                params2[offset2++] = arguments[offset2];
              resolve2.apply(null, params2);
            }
          }
        };
        try {
          fn.apply(ctx || null, params);
        } catch (err) {
          if (pending) {
            pending = false;
            reject(err);
          }
        }
      });
    }
  }
});

// node_modules/protobufjs/src/util/base64.js
var require_base64 = __commonJS({
  "node_modules/protobufjs/src/util/base64.js"(exports) {
    "use strict";
    var base64 = exports;
    base64.length = function length(string) {
      var p = string.length;
      if (!p)
        return 0;
      while (p > 0 && string.charAt(p - 1) === "=")
        --p;
      return Math.floor(p * 3 / 4);
    };
    var b64 = new Array(64);
    var s64 = new Array(123);
    for (i = 0; i < 64; )
      s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
    var i;
    s64[45] = 62;
    s64[95] = 63;
    base64.encode = function encode(buffer, start, end) {
      var parts = null, chunk = [];
      var i2 = 0, j = 0, t;
      while (start < end) {
        var b = buffer[start++];
        switch (j) {
          case 0:
            chunk[i2++] = b64[b >> 2];
            t = (b & 3) << 4;
            j = 1;
            break;
          case 1:
            chunk[i2++] = b64[t | b >> 4];
            t = (b & 15) << 2;
            j = 2;
            break;
          case 2:
            chunk[i2++] = b64[t | b >> 6];
            chunk[i2++] = b64[b & 63];
            j = 0;
            break;
        }
        if (i2 > 8191) {
          (parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
          i2 = 0;
        }
      }
      if (j) {
        chunk[i2++] = b64[t];
        chunk[i2++] = 61;
        if (j === 1)
          chunk[i2++] = 61;
      }
      if (parts) {
        if (i2)
          parts.push(String.fromCharCode.apply(String, chunk.slice(0, i2)));
        return parts.join("");
      }
      return String.fromCharCode.apply(String, chunk.slice(0, i2));
    };
    var invalidEncoding = "invalid encoding";
    base64.decode = function decode2(string, buffer, offset) {
      var start = offset;
      var j = 0, t;
      for (var i2 = 0; i2 < string.length; ) {
        var c = string.charCodeAt(i2++);
        if (c === 61 && j > 1)
          break;
        if ((c = s64[c]) === void 0)
          throw Error(invalidEncoding);
        switch (j) {
          case 0:
            t = c;
            j = 1;
            break;
          case 1:
            buffer[offset++] = t << 2 | (c & 48) >> 4;
            t = c;
            j = 2;
            break;
          case 2:
            buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
            t = c;
            j = 3;
            break;
          case 3:
            buffer[offset++] = (t & 3) << 6 | c;
            j = 0;
            break;
        }
      }
      if (j === 1)
        throw Error(invalidEncoding);
      return offset - start;
    };
    var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    var base64UrlRe = /[-_]/;
    var base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
    base64.test = function test2(string) {
      return base64Re.test(string) || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
    };
  }
});

// node_modules/protobufjs/src/util/eventemitter.js
var require_eventemitter = __commonJS({
  "node_modules/protobufjs/src/util/eventemitter.js"(exports, module) {
    "use strict";
    module.exports = EventEmitter;
    function EventEmitter() {
      this._listeners = /* @__PURE__ */ Object.create(null);
    }
    EventEmitter.prototype.on = function on(evt, fn, ctx) {
      (this._listeners[evt] || (this._listeners[evt] = [])).push({
        fn,
        ctx: ctx || this
      });
      return this;
    };
    EventEmitter.prototype.off = function off(evt, fn) {
      if (evt === void 0)
        this._listeners = /* @__PURE__ */ Object.create(null);
      else {
        if (fn === void 0)
          this._listeners[evt] = [];
        else {
          var listeners = this._listeners[evt];
          if (!listeners)
            return this;
          for (var i = 0; i < listeners.length; )
            if (listeners[i].fn === fn)
              listeners.splice(i, 1);
            else
              ++i;
        }
      }
      return this;
    };
    EventEmitter.prototype.emit = function emit(evt) {
      var listeners = this._listeners[evt];
      if (listeners) {
        var args = [], i = 1;
        for (; i < arguments.length; )
          args.push(arguments[i++]);
        for (i = 0; i < listeners.length; )
          listeners[i].fn.apply(listeners[i++].ctx, args);
      }
      return this;
    };
  }
});

// node_modules/protobufjs/src/util/float.js
var require_float = __commonJS({
  "node_modules/protobufjs/src/util/float.js"(exports, module) {
    "use strict";
    module.exports = factory(factory);
    function factory(exports2) {
      if (typeof Float32Array !== "undefined") (function() {
        var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
        function writeFloat_f32_cpy(val, buf, pos) {
          f32[0] = val;
          buf[pos] = f8b[0];
          buf[pos + 1] = f8b[1];
          buf[pos + 2] = f8b[2];
          buf[pos + 3] = f8b[3];
        }
        function writeFloat_f32_rev(val, buf, pos) {
          f32[0] = val;
          buf[pos] = f8b[3];
          buf[pos + 1] = f8b[2];
          buf[pos + 2] = f8b[1];
          buf[pos + 3] = f8b[0];
        }
        exports2.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
        exports2.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
        function readFloat_f32_cpy(buf, pos) {
          f8b[0] = buf[pos];
          f8b[1] = buf[pos + 1];
          f8b[2] = buf[pos + 2];
          f8b[3] = buf[pos + 3];
          return f32[0];
        }
        function readFloat_f32_rev(buf, pos) {
          f8b[3] = buf[pos];
          f8b[2] = buf[pos + 1];
          f8b[1] = buf[pos + 2];
          f8b[0] = buf[pos + 3];
          return f32[0];
        }
        exports2.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
        exports2.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
      })();
      else (function() {
        function writeFloat_ieee754(writeUint, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign)
            val = -val;
          if (val === 0)
            writeUint(1 / val > 0 ? (
              /* positive */
              0
            ) : (
              /* negative 0 */
              2147483648
            ), buf, pos);
          else if (isNaN(val))
            writeUint(2143289344, buf, pos);
          else if (val > 34028234663852886e22)
            writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
          else if (val < 11754943508222875e-54)
            writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
          else {
            var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
            writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
          }
        }
        exports2.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
        exports2.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
        function readFloat_ieee754(readUint, buf, pos) {
          var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
          return exponent === 255 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
        }
        exports2.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
        exports2.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
      })();
      if (typeof Float64Array !== "undefined") (function() {
        var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
        function writeDouble_f64_cpy(val, buf, pos) {
          f64[0] = val;
          buf[pos] = f8b[0];
          buf[pos + 1] = f8b[1];
          buf[pos + 2] = f8b[2];
          buf[pos + 3] = f8b[3];
          buf[pos + 4] = f8b[4];
          buf[pos + 5] = f8b[5];
          buf[pos + 6] = f8b[6];
          buf[pos + 7] = f8b[7];
        }
        function writeDouble_f64_rev(val, buf, pos) {
          f64[0] = val;
          buf[pos] = f8b[7];
          buf[pos + 1] = f8b[6];
          buf[pos + 2] = f8b[5];
          buf[pos + 3] = f8b[4];
          buf[pos + 4] = f8b[3];
          buf[pos + 5] = f8b[2];
          buf[pos + 6] = f8b[1];
          buf[pos + 7] = f8b[0];
        }
        exports2.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
        exports2.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
        function readDouble_f64_cpy(buf, pos) {
          f8b[0] = buf[pos];
          f8b[1] = buf[pos + 1];
          f8b[2] = buf[pos + 2];
          f8b[3] = buf[pos + 3];
          f8b[4] = buf[pos + 4];
          f8b[5] = buf[pos + 5];
          f8b[6] = buf[pos + 6];
          f8b[7] = buf[pos + 7];
          return f64[0];
        }
        function readDouble_f64_rev(buf, pos) {
          f8b[7] = buf[pos];
          f8b[6] = buf[pos + 1];
          f8b[5] = buf[pos + 2];
          f8b[4] = buf[pos + 3];
          f8b[3] = buf[pos + 4];
          f8b[2] = buf[pos + 5];
          f8b[1] = buf[pos + 6];
          f8b[0] = buf[pos + 7];
          return f64[0];
        }
        exports2.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
        exports2.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
      })();
      else (function() {
        function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign)
            val = -val;
          if (val === 0) {
            writeUint(0, buf, pos + off0);
            writeUint(1 / val > 0 ? (
              /* positive */
              0
            ) : (
              /* negative 0 */
              2147483648
            ), buf, pos + off1);
          } else if (isNaN(val)) {
            writeUint(0, buf, pos + off0);
            writeUint(2146959360, buf, pos + off1);
          } else if (val > 17976931348623157e292) {
            writeUint(0, buf, pos + off0);
            writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
          } else {
            var mantissa;
            if (val < 22250738585072014e-324) {
              mantissa = val / 5e-324;
              writeUint(mantissa >>> 0, buf, pos + off0);
              writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
            } else {
              var exponent = Math.floor(Math.log(val) / Math.LN2);
              if (exponent === 1024)
                exponent = 1023;
              mantissa = val * Math.pow(2, -exponent);
              writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
              writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
            }
          }
        }
        exports2.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
        exports2.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
        function readDouble_ieee754(readUint, off0, off1, buf, pos) {
          var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
          var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
          return exponent === 2047 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
        }
        exports2.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
        exports2.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
      })();
      return exports2;
    }
    function writeUintLE(val, buf, pos) {
      buf[pos] = val & 255;
      buf[pos + 1] = val >>> 8 & 255;
      buf[pos + 2] = val >>> 16 & 255;
      buf[pos + 3] = val >>> 24;
    }
    function writeUintBE(val, buf, pos) {
      buf[pos] = val >>> 24;
      buf[pos + 1] = val >>> 16 & 255;
      buf[pos + 2] = val >>> 8 & 255;
      buf[pos + 3] = val & 255;
    }
    function readUintLE(buf, pos) {
      return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
    }
    function readUintBE(buf, pos) {
      return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
    }
  }
});

// node_modules/protobufjs/src/util/utf8.js
var require_utf8 = __commonJS({
  "node_modules/protobufjs/src/util/utf8.js"(exports) {
    "use strict";
    var utf8 = exports;
    var looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    var strictDecoder;
    var TEXT_DECODER_MIN_LENGTH = 64;
    try {
      strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    } catch (err) {
      strictDecoder = looseDecoder;
    }
    utf8.length = function utf8_length(string) {
      var len = 0, c = 0;
      for (var i = 0; i < string.length; ++i) {
        c = string.charCodeAt(i);
        if (c < 128)
          len += 1;
        else if (c < 2048)
          len += 2;
        else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
          ++i;
          len += 4;
        } else
          len += 3;
      }
      return len;
    };
    function utf8_read_decoder(decoder, buffer, start, end) {
      var source = start === 0 && end === buffer.length ? buffer : buffer.subarray(start, end);
      return decoder.decode(source);
    }
    utf8.read = function utf8_read_loose(buffer, start, end) {
      if (end - start < 1)
        return "";
      if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(looseDecoder, buffer, start, end);
      var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
      for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128)
          return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
      }
      for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 128)
          return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
      }
      return str;
    };
    utf8.readStrict = function utf8_read_strict(buffer, start, end) {
      if (end - start < 1)
        return "";
      if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(strictDecoder, buffer, start, end);
      var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
      for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128)
          return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
      }
      for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 128)
          return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
      }
      return str;
    };
    utf8.write = function utf8_write(string, buffer, offset) {
      var start = offset, c1, c2;
      for (var i = 0; i < string.length; ++i) {
        c1 = string.charCodeAt(i);
        if (c1 < 128) {
          buffer[offset++] = c1;
        } else if (c1 < 2048) {
          buffer[offset++] = c1 >> 6 | 192;
          buffer[offset++] = c1 & 63 | 128;
        } else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
          c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
          ++i;
          buffer[offset++] = c1 >> 18 | 240;
          buffer[offset++] = c1 >> 12 & 63 | 128;
          buffer[offset++] = c1 >> 6 & 63 | 128;
          buffer[offset++] = c1 & 63 | 128;
        } else {
          buffer[offset++] = c1 >> 12 | 224;
          buffer[offset++] = c1 >> 6 & 63 | 128;
          buffer[offset++] = c1 & 63 | 128;
        }
      }
      return offset - start;
    };
  }
});

// node_modules/protobufjs/src/util/pool.js
var require_pool = __commonJS({
  "node_modules/protobufjs/src/util/pool.js"(exports, module) {
    "use strict";
    module.exports = pool;
    function pool(alloc, slice2, size2) {
      var SIZE = size2 || 8192;
      var MAX = SIZE >>> 1;
      var slab = null;
      var offset = SIZE;
      return function pool_alloc(size3) {
        if (size3 < 1 || size3 > MAX)
          return alloc(size3);
        if (offset + size3 > SIZE) {
          slab = alloc(SIZE);
          offset = 0;
        }
        var buf = slice2.call(slab, offset, offset += size3);
        if (offset & 7)
          offset = (offset | 7) + 1;
        return buf;
      };
    }
  }
});

// node_modules/protobufjs/src/util/longbits.js
var require_longbits = __commonJS({
  "node_modules/protobufjs/src/util/longbits.js"(exports, module) {
    "use strict";
    module.exports = LongBits;
    var Long;
    function LongBits(lo, hi) {
      this.lo = lo >>> 0;
      this.hi = hi >>> 0;
    }
    var zero = LongBits.zero = new LongBits(0, 0);
    zero.toNumber = function() {
      return 0;
    };
    zero.zzEncode = zero.zzDecode = function() {
      return this;
    };
    zero.length = function() {
      return 1;
    };
    var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
    LongBits.fromNumber = function fromNumber(value) {
      if (value === 0)
        return zero;
      var sign = value < 0;
      if (sign)
        value = -value;
      var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
      if (sign) {
        hi = ~hi >>> 0;
        lo = ~lo >>> 0;
        if (++lo > 4294967295) {
          lo = 0;
          if (++hi > 4294967295)
            hi = 0;
        }
      }
      return new LongBits(lo, hi);
    };
    LongBits.from = function from(value) {
      if (typeof value === "number")
        return LongBits.fromNumber(value);
      if (typeof value === "string" || value instanceof String) {
        if (Long)
          value = Long.fromString(value);
        else
          return LongBits.fromNumber(parseInt(value, 10));
      }
      return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
    };
    LongBits.prototype.toNumber = function toNumber2(unsigned) {
      if (!unsigned && this.hi >>> 31) {
        var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
        if (!lo)
          hi = hi + 1 >>> 0;
        return -(lo + hi * 4294967296);
      }
      return this.lo + this.hi * 4294967296;
    };
    LongBits.prototype.toLong = function toLong(unsigned) {
      return Long ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : { low: this.lo | 0, high: this.hi | 0, unsigned: Boolean(unsigned) };
    };
    var charCodeAt = String.prototype.charCodeAt;
    LongBits.fromHash = function fromHash(hash) {
      if (hash === zeroHash)
        return zero;
      return new LongBits(
        (charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0,
        (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0
      );
    };
    LongBits.prototype.toHash = function toHash() {
      return String.fromCharCode(
        this.lo & 255,
        this.lo >>> 8 & 255,
        this.lo >>> 16 & 255,
        this.lo >>> 24,
        this.hi & 255,
        this.hi >>> 8 & 255,
        this.hi >>> 16 & 255,
        this.hi >>> 24
      );
    };
    LongBits.prototype.zzEncode = function zzEncode() {
      var mask = this.hi >> 31;
      this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
      this.lo = (this.lo << 1 ^ mask) >>> 0;
      return this;
    };
    LongBits.prototype.zzDecode = function zzDecode() {
      var mask = -(this.lo & 1);
      this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
      this.hi = (this.hi >>> 1 ^ mask) >>> 0;
      return this;
    };
    LongBits.prototype.length = function length() {
      var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
      return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
    };
    LongBits._configure = function(Long_) {
      Long = Long_;
    };
  }
});

// replaced:long
var require_long = __commonJS({
  "replaced:long"(exports, module) {
    module.exports = void 0;
  }
});

// node_modules/protobufjs/src/util/minimal.js
var require_minimal = __commonJS({
  "node_modules/protobufjs/src/util/minimal.js"(exports) {
    "use strict";
    var util = exports;
    util.asPromise = require_aspromise();
    util.base64 = require_base64();
    util.EventEmitter = require_eventemitter();
    util.float = require_float();
    util.utf8 = require_utf8();
    util.pool = require_pool();
    util.LongBits = require_longbits();
    function isUnsafeProperty(key) {
      return key === "__proto__" || key === "prototype" || key === "constructor";
    }
    util.isUnsafeProperty = isUnsafeProperty;
    util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
    util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || typeof globalThis !== "undefined" && globalThis || exports;
    util.emptyArray = Object.freeze ? Object.freeze([]) : (
      /* istanbul ignore next */
      []
    );
    util.emptyObject = Object.freeze ? Object.freeze({}) : (
      /* istanbul ignore next */
      {}
    );
    util.isInteger = Number.isInteger || /* istanbul ignore next */
    function isInteger2(value) {
      return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
    };
    util.isString = function isString(value) {
      return typeof value === "string" || value instanceof String;
    };
    util.isObject = function isObject2(value) {
      return value && typeof value === "object";
    };
    util.isset = /**
     * Checks if a property on a message is considered to be present.
     * @param {Object} obj Plain object or message instance
     * @param {string} prop Property name
     * @returns {boolean} `true` if considered to be present, otherwise `false`
     */
    util.isSet = function isSet2(obj, prop) {
      var value = obj[prop];
      if (value != null && Object.hasOwnProperty.call(obj, prop))
        return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
      return false;
    };
    util.Buffer = (function() {
      try {
        var Buffer = util.global.Buffer;
        return Buffer.prototype.utf8Write || util.isNode ? Buffer : (
          /* istanbul ignore next */
          null
        );
      } catch (e) {
        return null;
      }
    })();
    util.newBuffer = function newBuffer(sizeOrArray) {
      var Buffer = util.Buffer;
      return typeof sizeOrArray === "number" ? Buffer ? Buffer.allocUnsafe(sizeOrArray) : new Uint8Array(sizeOrArray) : Buffer ? Buffer.from(sizeOrArray) : new Uint8Array(sizeOrArray);
    };
    util.rawField = function rawField(id, wireType, data) {
      var out = [], tag = id << 3 | wireType;
      tag >>>= 0;
      while (tag > 127) {
        out.push(tag & 127 | 128);
        tag >>>= 7;
      }
      out.push(tag);
      for (var i = 0; i < data.length; ++i)
        out.push(data[i]);
      return util.newBuffer(out);
    };
    util.Array = Uint8Array;
    util.Long = /* istanbul ignore next */
    util.global.dcodeIO && /* istanbul ignore next */
    util.global.dcodeIO.Long || /* istanbul ignore next */
    util.global.Long || (function() {
      try {
        var Long = require_long();
        return Long && Long.isLong ? Long : null;
      } catch (e) {
        return null;
      }
    })();
    util.key2Re = /^(?:true|false|0|1)$/;
    util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
    util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
    util.longToHash = function longToHash(value) {
      return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
    };
    util.longFromHash = function longFromHash(hash, unsigned) {
      var bits = util.LongBits.fromHash(hash);
      if (util.Long)
        return util.Long.fromBits(bits.lo, bits.hi, unsigned);
      return bits.toNumber(Boolean(unsigned));
    };
    util.longFromKey = function longFromKey(key, unsigned) {
      return util.key64Re.test(key) && !util.key32Re.test(key) ? util.longFromHash(key, unsigned) : key;
    };
    util.boolFromKey = function boolFromKey(key) {
      return key === "true" || key === "1";
    };
    function merge2(dst) {
      var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
      ifNotSet = ifNotSet && arguments[arguments.length - 1];
      for (var a = 1; a < limit; ++a) {
        var src = arguments[a];
        if (!src)
          continue;
        for (var keys = Object.keys(src), i = 0; i < keys.length; ++i)
          if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === void 0))
            dst[keys[i]] = src[keys[i]];
      }
      return dst;
    }
    util.merge = merge2;
    util.nestingLimit = 32;
    util.recursionLimit = 100;
    util.makeProp = function makeProp(obj, key, enumerable) {
      if (Object.prototype.hasOwnProperty.call(obj, key))
        return;
      Object.defineProperty(obj, key, {
        enumerable: enumerable === void 0 ? true : enumerable,
        configurable: true,
        writable: true
      });
    };
    util.lcFirst = function lcFirst(str) {
      return str.charAt(0).toLowerCase() + str.substring(1);
    };
    function newError(name2) {
      function CustomError(message2, properties) {
        if (!(this instanceof CustomError))
          return new CustomError(message2, properties);
        Object.defineProperty(this, "message", { get: function() {
          return message2;
        } });
        if (Error.captureStackTrace)
          Error.captureStackTrace(this, CustomError);
        else
          Object.defineProperty(this, "stack", { value: new Error().stack || "" });
        if (properties)
          merge2(this, properties);
      }
      CustomError.prototype = Object.create(Error.prototype, {
        constructor: {
          value: CustomError,
          writable: true,
          enumerable: false,
          configurable: true
        },
        name: {
          get: function get() {
            return name2;
          },
          set: void 0,
          enumerable: false,
          // configurable: false would accurately preserve the behavior of
          // the original, but I'm guessing that was not intentional.
          // For an actual error subclass, this property would
          // be configurable.
          configurable: true
        },
        toString: {
          value: function value() {
            return this.name + ": " + this.message;
          },
          writable: true,
          enumerable: false,
          configurable: true
        }
      });
      return CustomError;
    }
    util.newError = newError;
    util.ProtocolError = newError("ProtocolError");
    util.oneOfGetter = function getOneOf(fieldNames) {
      var fieldMap = {};
      for (var i = 0; i < fieldNames.length; ++i)
        fieldMap[fieldNames[i]] = 1;
      return function() {
        for (var keys = Object.keys(this), i2 = keys.length - 1; i2 > -1; --i2)
          if (fieldMap[keys[i2]] === 1 && this[keys[i2]] !== void 0 && this[keys[i2]] !== null)
            return keys[i2];
      };
    };
    util.oneOfSetter = function setOneOf(fieldNames) {
      return function(name2) {
        for (var i = 0; i < fieldNames.length; ++i)
          if (fieldNames[i] !== name2)
            delete this[fieldNames[i]];
      };
    };
    util.toJSONOptions = {
      longs: String,
      enums: String,
      bytes: String,
      json: true
    };
  }
});

// node_modules/protobufjs/src/writer.js
var require_writer = __commonJS({
  "node_modules/protobufjs/src/writer.js"(exports, module) {
    "use strict";
    module.exports = Writer;
    var util = require_minimal();
    var BufferWriter;
    var LongBits = util.LongBits;
    var base64 = util.base64;
    var utf8 = util.utf8;
    function Writer() {
      this.pos = 0;
      this.buf = this.constructor.alloc(Writer.initialBufferSize);
      this.view = null;
      this.states = null;
    }
    Writer.initialBufferSize = 128;
    Object.defineProperty(Writer.prototype, "len", {
      configurable: true,
      enumerable: true,
      get: function get_len() {
        return this.pos;
      }
    });
    var create = function create2() {
      return util.Buffer ? function create_buffer_setup() {
        return (Writer.create = function create_buffer() {
          return new BufferWriter();
        })();
      } : function create_array() {
        return new Writer();
      };
    };
    Writer.create = create();
    Writer.alloc = function alloc(size2) {
      return new Uint8Array(size2);
    };
    Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
    function sizeVarint32(value) {
      return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
    }
    Writer.prototype._reserve = function _reserve(n) {
      var need = this.pos + n;
      if (need > this.buf.length) {
        var size2 = this.buf.length << 1;
        if (size2 < need)
          size2 = need;
        var buf = this.constructor.alloc(size2);
        buf.set(this.buf.subarray(0, this.pos), 0);
        this.buf = buf;
        this.view = null;
      }
    };
    function writeStringAscii(val, buf, pos) {
      for (var i = 0; i < val.length; )
        buf[pos++] = val.charCodeAt(i++);
    }
    function writeVarint32(val, buf, pos) {
      while (val > 127) {
        buf[pos++] = val & 127 | 128;
        val >>>= 7;
      }
      buf[pos] = val;
      return pos + 1;
    }
    Writer.prototype.uint32 = function write_uint32(value) {
      value = value >>> 0;
      this._reserve(5);
      var pos = this.pos;
      this.pos = writeVarint32(value, this.buf, pos);
      return this;
    };
    Writer.prototype.int32 = function write_int32(value) {
      if ((value |= 0) < 0) {
        this._reserve(10);
        writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
        this.pos += 10;
        return this;
      }
      return this.uint32(value);
    };
    Writer.prototype.sint32 = function write_sint32(value) {
      return this.uint32((value << 1 ^ value >> 31) >>> 0);
    };
    function writeVarint64(val, buf, pos) {
      var lo = val.lo, hi = val.hi;
      while (hi) {
        buf[pos++] = lo & 127 | 128;
        lo = (lo >>> 7 | hi << 25) >>> 0;
        hi >>>= 7;
      }
      while (lo > 127) {
        buf[pos++] = lo & 127 | 128;
        lo = lo >>> 7;
      }
      buf[pos] = lo;
      return pos + 1;
    }
    Writer.prototype.uint64 = function write_uint64(value) {
      var bits = LongBits.from(value);
      this._reserve(10);
      var pos = this.pos;
      this.pos = writeVarint64(bits, this.buf, pos);
      return this;
    };
    Writer.prototype.int64 = Writer.prototype.uint64;
    Writer.prototype.sint64 = function write_sint64(value) {
      var bits = LongBits.from(value).zzEncode();
      this._reserve(10);
      var pos = this.pos;
      this.pos = writeVarint64(bits, this.buf, pos);
      return this;
    };
    Writer.prototype.bool = function write_bool(value) {
      this._reserve(1);
      this.buf[this.pos++] = value ? 1 : 0;
      return this;
    };
    function writeFixed32(val, buf, pos) {
      buf[pos] = val & 255;
      buf[pos + 1] = val >>> 8 & 255;
      buf[pos + 2] = val >>> 16 & 255;
      buf[pos + 3] = val >>> 24;
    }
    Writer.prototype.fixed32 = function write_fixed32(value) {
      this._reserve(4);
      writeFixed32(value >>> 0, this.buf, this.pos);
      this.pos += 4;
      return this;
    };
    Writer.prototype.sfixed32 = Writer.prototype.fixed32;
    Writer.prototype.fixed64 = function write_fixed64(value) {
      var bits = LongBits.from(value);
      this._reserve(8);
      writeFixed32(bits.lo, this.buf, this.pos);
      writeFixed32(bits.hi, this.buf, this.pos + 4);
      this.pos += 8;
      return this;
    };
    Writer.prototype.sfixed64 = Writer.prototype.fixed64;
    Writer.prototype.float = function write_float(value) {
      this._reserve(4);
      util.float.writeFloatLE(value, this.buf, this.pos);
      this.pos += 4;
      return this;
    };
    Writer.prototype.double = function write_double(value) {
      this._reserve(8);
      util.float.writeDoubleLE(value, this.buf, this.pos);
      this.pos += 8;
      return this;
    };
    Writer.prototype.bytes = function write_bytes(value) {
      var len = value.length >>> 0;
      if (!len) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
      }
      if (util.isString(value)) {
        var buf = Writer.alloc(len = base64.length(value));
        base64.decode(value, buf, 0);
        value = buf;
      }
      this.uint32(len);
      this._reserve(len);
      this.buf.set(value, this.pos);
      this.pos += len;
      return this;
    };
    Writer.prototype.raw = function write_raw(value) {
      var len = value.length >>> 0;
      if (!len)
        return this;
      this._reserve(len);
      this.buf.set(value, this.pos);
      this.pos += len;
      return this;
    };
    Writer.prototype._delim = function _delim(pos, len) {
      var n = sizeVarint32(len);
      if (n > 1)
        this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
      writeVarint32(len, this.buf, pos);
      this.pos = pos + n + len;
      return this;
    };
    Writer.prototype.string = function write_string(value) {
      var n = value.length;
      if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
      }
      if (n < 128) {
        this._reserve(n * 3 + 5);
        var lenPos = this.pos;
        return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
      }
      var len = utf8.length(value);
      this.uint32(len);
      this._reserve(len);
      if (len === value.length)
        writeStringAscii(value, this.buf, this.pos);
      else
        utf8.write(value, this.buf, this.pos);
      this.pos += len;
      return this;
    };
    Writer.prototype.uint32s = function write_uint32s(value) {
      var n = value.length;
      this._reserve(n * 5 + 5);
      var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
      for (var i = 0; i < n; ++i)
        p = writeVarint32(value[i] >>> 0, buf, p);
      return this._delim(lenPos, p - lenPos - 1);
    };
    Writer.prototype.int32s = function write_int32s(value) {
      var n = value.length;
      this._reserve(n * 10 + 5);
      var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
      for (var i = 0; i < n; ++i) {
        if ((val = value[i] | 0) < 0) {
          pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
        } else {
          pos = writeVarint32(val, buf, pos);
        }
      }
      return this._delim(lenPos, pos - lenPos - 1);
    };
    Writer.prototype.sint32s = function write_sint32s(value) {
      var n = value.length;
      this._reserve(n * 5 + 5);
      var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
      for (var i = 0; i < n; ++i)
        pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
      return this._delim(lenPos, pos - lenPos - 1);
    };
    Writer.prototype.uint64s = function write_uint64s(value) {
      var n = value.length;
      this._reserve(n * 10 + 5);
      var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
      for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]), buf, pos);
      }
      return this._delim(lenPos, pos - lenPos - 1);
    };
    Writer.prototype.int64s = Writer.prototype.uint64s;
    Writer.prototype.sint64s = function write_sint64s(value) {
      var n = value.length;
      this._reserve(n * 10 + 5);
      var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
      for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
      }
      return this._delim(lenPos, pos - lenPos - 1);
    };
    Writer.prototype.bools = function write_bools(value) {
      var n = value.length;
      this.uint32(n);
      this._reserve(n);
      var buf = this.buf, p = this.pos;
      for (var i = 0; i < n; ++i)
        buf[p++] = value[i] ? 1 : 0;
      this.pos += n;
      return this;
    };
    var VIEW_THRESHOLD_FLOAT = 16;
    var VIEW_THRESHOLD_INT = 128;
    function getLazyView(writer, count4, threshold) {
      var view2 = writer.view;
      if (view2 || count4 < threshold)
        return view2;
      var buf = writer.buf;
      return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    Writer.prototype.fixed32s = function write_fixed32s(value) {
      var n = value.length, bytes2 = n * 4;
      this.uint32(bytes2);
      this._reserve(bytes2);
      var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
      if (dv)
        for (i = 0; i < n; ++i) {
          dv.setUint32(p, value[i] >>> 0, true);
          p += 4;
        }
      else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) {
          writeFixed32(value[i] >>> 0, buf, p);
          p += 4;
        }
      }
      this.pos += bytes2;
      return this;
    };
    Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
    Writer.prototype.fixed64s = function write_fixed64s(value) {
      var n = value.length, bytes2 = n * 8;
      this.uint32(bytes2);
      this._reserve(bytes2);
      var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
      if (dv)
        for (i = 0; i < n; ++i) {
          bits = LongBits.from(value[i]);
          dv.setUint32(p, bits.lo, true);
          dv.setUint32(p + 4, bits.hi, true);
          p += 8;
        }
      else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) {
          bits = LongBits.from(value[i]);
          writeFixed32(bits.lo, buf, p);
          writeFixed32(bits.hi, buf, p + 4);
          p += 8;
        }
      }
      this.pos += bytes2;
      return this;
    };
    Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
    Writer.prototype.floats = function write_floats(value) {
      var n = value.length, bytes2 = n * 4;
      this.uint32(bytes2);
      this._reserve(bytes2);
      var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
      if (dv)
        for (i = 0; i < n; ++i) {
          dv.setFloat32(p, value[i], true);
          p += 4;
        }
      else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) {
          util.float.writeFloatLE(value[i], buf, p);
          p += 4;
        }
      }
      this.pos += bytes2;
      return this;
    };
    Writer.prototype.doubles = function write_doubles(value) {
      var n = value.length, bytes2 = n * 8;
      this.uint32(bytes2);
      this._reserve(bytes2);
      var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
      if (dv)
        for (i = 0; i < n; ++i) {
          dv.setFloat64(p, value[i], true);
          p += 8;
        }
      else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) {
          util.float.writeDoubleLE(value[i], buf, p);
          p += 8;
        }
      }
      this.pos += bytes2;
      return this;
    };
    Writer.prototype.fork = function fork() {
      this._reserve(1);
      (this.states || (this.states = [])).push(this.pos);
      this.pos += 1;
      return this;
    };
    Writer.prototype.reset = function reset() {
      var states = this.states;
      if (states && states.length) {
        this.pos = states.pop();
      } else {
        this.pos = 0;
      }
      return this;
    };
    Writer.prototype.ldelim = function ldelim() {
      var states = this.states, len, vlen;
      if (states && states.length) {
        var lenPos = states.pop();
        len = this.pos - lenPos - 1;
        vlen = sizeVarint32(len);
        if (vlen > 1) {
          this._reserve(vlen - 1);
          this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
          this.pos += vlen - 1;
          writeVarint32(len, this.buf, lenPos);
        } else {
          this.buf[lenPos] = len;
        }
      } else {
        len = this.pos;
        vlen = sizeVarint32(len);
        this._reserve(vlen);
        this.buf.copyWithin(vlen, 0, len);
        writeVarint32(len, this.buf, 0);
        this.pos += vlen;
      }
      return this;
    };
    Writer.prototype.finish = function finish3(shared) {
      if (shared)
        return this.buf.subarray(0, this.pos);
      var buf = this.constructor.alloc(this.pos);
      buf.set(this.buf.subarray(0, this.pos), 0);
      return buf;
    };
    Writer.prototype.finishInto = function finishInto(buf, offset) {
      if (offset === void 0)
        offset = 0;
      buf.set(this.buf.subarray(0, this.pos), offset);
      return buf;
    };
    Writer._configure = function(BufferWriter_) {
      BufferWriter = BufferWriter_;
      Writer.create = create();
      BufferWriter._configure();
    };
  }
});

// node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = __commonJS({
  "node_modules/protobufjs/src/writer_buffer.js"(exports, module) {
    "use strict";
    module.exports = BufferWriter;
    var Writer = require_writer();
    BufferWriter.prototype = Object.create(Writer.prototype, {
      constructor: {
        value: BufferWriter,
        writable: true,
        enumerable: false,
        configurable: true
      }
    });
    var util = require_minimal();
    function BufferWriter() {
      Writer.call(this);
    }
    var writeStringBuffer;
    BufferWriter._configure = function() {
      BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
      writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write ? function writeStringBuffer_utf8Write(val, buf, pos) {
        return buf.utf8Write(val, pos);
      } : function writeStringBuffer_write(val, buf, pos) {
        return buf.write(val, pos);
      };
    };
    BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
      if (util.isString(value))
        value = util.Buffer.from(value, "base64");
      var len = value.length >>> 0;
      this.uint32(len);
      if (len) {
        this._reserve(len);
        this.buf.set(value, this.pos);
        this.pos += len;
      }
      return this;
    };
    BufferWriter.prototype.string = function write_string_buffer(value) {
      var n = value.length;
      if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
      }
      if (n < 128) {
        this._reserve(n * 3 + 5);
        var pos = this.pos, buf = this.buf;
        return this._delim(
          pos,
          n < 40 ? util.utf8.write(value, buf, pos + 1) : writeStringBuffer(value, buf, pos + 1)
        );
      }
      var len = util.Buffer.byteLength(value);
      this.uint32(len);
      this._reserve(len);
      writeStringBuffer(value, this.buf, this.pos);
      this.pos += len;
      return this;
    };
    BufferWriter._configure();
  }
});

// node_modules/protobufjs/src/reader.js
var require_reader = __commonJS({
  "node_modules/protobufjs/src/reader.js"(exports, module) {
    "use strict";
    module.exports = Reader2;
    var util = require_minimal();
    var BufferReader;
    var LongBits = util.LongBits;
    var utf8 = util.utf8;
    function indexOutOfRange(reader, writeLength) {
      return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
    }
    function Reader2(buffer) {
      this.buf = buffer;
      this.pos = 0;
      this.len = buffer.length;
      this.view = null;
      this.discardUnknown = Reader2.discardUnknown;
    }
    function create_array(buffer) {
      if (Array.isArray(buffer))
        buffer = new Uint8Array(buffer);
      if (buffer instanceof Uint8Array)
        return new Reader2(buffer);
      throw Error("illegal buffer");
    }
    var create = function create2() {
      return util.Buffer ? function create_buffer_setup(buffer) {
        return (Reader2.create = function create_buffer(buffer2) {
          return util.Buffer.isBuffer(buffer2) ? new BufferReader(buffer2) : create_array(buffer2);
        })(buffer);
      } : create_array;
    };
    Reader2.create = create();
    Reader2.prototype.raw = function read_raw(start, end) {
      return this.buf.subarray(start, end);
    };
    function readVarint32NearEnd(reader) {
      var value = 0;
      for (var i = 0; i < 4; ++i) {
        if (reader.pos >= reader.len)
          throw indexOutOfRange(reader);
        var b = reader.buf[reader.pos++];
        value = (value | (b & 127) << i * 7) >>> 0;
        if (b < 128)
          return value;
      }
      throw indexOutOfRange(reader);
    }
    Reader2.prototype.uint32 = function read_uint32() {
      if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
          return readVarint32NearEnd(this);
      }
      var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 7) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 14) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 21) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 15) << 28) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      for (var i = 0; i < 5; ++i) {
        if (pos >= this.len) {
          this.pos = pos;
          throw indexOutOfRange(this);
        }
        if (buf[pos++] < 128) {
          this.pos = pos;
          return value;
        }
      }
      this.pos = pos;
      throw Error("invalid varint encoding");
    };
    Reader2.prototype.tag = function read_tag() {
      if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
          return readVarint32NearEnd(this);
      }
      var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 7) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 14) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 21) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 15) << 28) >>> 0;
      if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
        this.pos = pos + 1;
        return value;
      }
      this.pos = pos + 1;
      throw Error("invalid tag encoding");
    };
    Reader2.prototype.size = function read_size() {
      if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
          return readVarint32NearEnd(this);
      }
      var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 7) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 14) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      value = (value | (buf[pos] & 127) << 21) >>> 0;
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
      this.pos = pos + 1;
      if (buf[pos] > 7)
        throw Error("invalid length encoding");
      return (value | buf[pos] << 28) >>> 0;
    };
    Reader2.prototype.int32 = function read_int32() {
      return this.uint32() | 0;
    };
    Reader2.prototype.sint32 = function read_sint32() {
      var value = this.uint32();
      return value >>> 1 ^ -(value & 1) | 0;
    };
    function readLongVarint() {
      var bits = new LongBits(0, 0);
      var i = 0;
      if (this.len - this.pos > 4) {
        for (; i < 4; ++i) {
          bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
          if (this.buf[this.pos++] < 128)
            return bits;
        }
        bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
        bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
        if (this.buf[this.pos++] < 128)
          return bits;
        i = 0;
      } else {
        for (; i < 4; ++i) {
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
          bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
          if (this.buf[this.pos++] < 128)
            return bits;
        }
        throw indexOutOfRange(this);
      }
      if (this.len - this.pos > 4) {
        for (; i < 5; ++i) {
          bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
          if (this.buf[this.pos++] < 128)
            return bits;
        }
      } else {
        for (; i < 5; ++i) {
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
          bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
          if (this.buf[this.pos++] < 128)
            return bits;
        }
      }
      throw Error("invalid varint encoding");
    }
    Reader2.prototype.bool = function read_bool() {
      var value = false, b;
      for (var i = 0; i < 10; ++i) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        b = this.buf[this.pos++];
        if (b & 127)
          value = true;
        if (b < 128)
          return value;
      }
      throw Error("invalid varint encoding");
    };
    function readFixed32_end(buf, end) {
      return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
    }
    Reader2.prototype.fixed32 = function read_fixed32() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      return readFixed32_end(this.buf, this.pos += 4);
    };
    Reader2.prototype.sfixed32 = function read_sfixed32() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      return readFixed32_end(this.buf, this.pos += 4) | 0;
    };
    function readFixed64() {
      if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 8);
      return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
    }
    Reader2.prototype.float = function read_float() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      var value = util.float.readFloatLE(this.buf, this.pos);
      this.pos += 4;
      return value;
    };
    Reader2.prototype.double = function read_double() {
      if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 4);
      var value = util.float.readDoubleLE(this.buf, this.pos);
      this.pos += 8;
      return value;
    };
    Reader2.prototype.uint32s = function read_uint32s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (pos < end) {
        value = buf[pos++];
        if (value < 128)
          array.push(value);
        else {
          this.pos = pos - 1;
          array.push(this.uint32());
          pos = this.pos;
        }
      }
      this.pos = pos;
      if (pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.int32s = function read_int32s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (pos < end) {
        value = buf[pos++];
        if (value < 128)
          array.push(value);
        else {
          this.pos = pos - 1;
          array.push(this.int32());
          pos = this.pos;
        }
      }
      this.pos = pos;
      if (pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.sint32s = function read_sint32s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (this.pos < end)
        array.push(this.sint32());
      if (this.pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.bools = function read_bools(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (pos < end) {
        value = buf[pos++];
        if (value < 128)
          array.push(value !== 0);
        else {
          this.pos = pos - 1;
          array.push(this.bool());
          pos = this.pos;
        }
      }
      this.pos = pos;
      if (pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    var VIEW_THRESHOLD_FLOAT = 8;
    var VIEW_THRESHOLD_INT = 128;
    function getLazyView(reader, count4, threshold) {
      var view2 = reader.view;
      if (view2 || count4 < threshold)
        return view2;
      var buf = reader.buf;
      return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    Reader2.prototype.fixed32s = function read_fixed32s(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 2, i = array.length, pos = this.pos;
      array.length = i + count4;
      var dv = getLazyView(this, count4, VIEW_THRESHOLD_INT);
      if (dv)
        for (var k = 0; k < count4; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
      else {
        var buf = this.buf;
        for (var j = 0; j < count4; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
      }
      this.pos = pos;
      if (pos !== end) throw indexOutOfRange(this, 4);
      return array;
    };
    Reader2.prototype.sfixed32s = function read_sfixed32s(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 2, i = array.length, pos = this.pos;
      array.length = i + count4;
      var dv = getLazyView(this, count4, VIEW_THRESHOLD_INT);
      if (dv)
        for (var k = 0; k < count4; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
      else {
        var buf = this.buf;
        for (var j = 0; j < count4; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
      }
      this.pos = pos;
      if (pos !== end) throw indexOutOfRange(this, 4);
      return array;
    };
    Reader2.prototype.floats = function read_floats(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 2, i = array.length, pos = this.pos;
      array.length = i + count4;
      var dv = getLazyView(this, count4, VIEW_THRESHOLD_FLOAT);
      if (dv)
        for (var k = 0; k < count4; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
      else {
        var buf = this.buf;
        for (var j = 0; j < count4; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
      }
      this.pos = pos;
      if (pos !== end) throw indexOutOfRange(this, 4);
      return array;
    };
    Reader2.prototype.doubles = function read_doubles(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 3, i = array.length, pos = this.pos;
      array.length = i + count4;
      var dv = getLazyView(this, count4, VIEW_THRESHOLD_FLOAT);
      if (dv)
        for (var k = 0; k < count4; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
      else {
        var buf = this.buf;
        for (var j = 0; j < count4; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
      }
      this.pos = pos;
      if (pos !== end) throw indexOutOfRange(this, 8);
      return array;
    };
    Reader2.prototype.uint64s = function read_uint64s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (this.pos < end)
        array.push(this.uint64());
      if (this.pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.int64s = function read_int64s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (this.pos < end)
        array.push(this.int64());
      if (this.pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.sint64s = function read_sint64s(array) {
      if (array === void 0) array = [];
      var end = this.size() + this.pos, len = this.len;
      if (end > len) throw indexOutOfRange(this, end - this.pos);
      this.len = end;
      while (this.pos < end)
        array.push(this.sint64());
      if (this.pos !== end) throw RangeError("index out of range");
      this.len = len;
      return array;
    };
    Reader2.prototype.fixed64s = function read_fixed64s(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len, i = array.length;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 3;
      array.length = i + count4;
      for (var j = 0; j < count4; ++j)
        array[i++] = this.fixed64();
      if (this.pos !== end) throw indexOutOfRange(this, 8);
      return array;
    };
    Reader2.prototype.sfixed64s = function read_sfixed64s(array) {
      if (array === void 0) array = [];
      var len = this.size(), end = this.pos + len, i = array.length;
      if (end > this.len) throw indexOutOfRange(this, len);
      var count4 = len >>> 3;
      array.length = i + count4;
      for (var j = 0; j < count4; ++j)
        array[i++] = this.sfixed64();
      if (this.pos !== end) throw indexOutOfRange(this, 8);
      return array;
    };
    Reader2.prototype.bytes = function read_bytes() {
      var length = this.size(), start = this.pos, end = this.pos + length;
      if (end > this.len)
        throw indexOutOfRange(this, length);
      this.pos = end;
      return this.raw(start, end);
    };
    Reader2.prototype.string = function read_string() {
      var length = this.size(), start = this.pos, end = this.pos + length;
      if (end > this.len)
        throw indexOutOfRange(this, length);
      this.pos = end;
      return utf8.read(this.buf, start, end);
    };
    Reader2.prototype.stringVerify = function read_string_verify() {
      var length = this.size(), start = this.pos, end = this.pos + length;
      if (end > this.len)
        throw indexOutOfRange(this, length);
      this.pos = end;
      return utf8.readStrict(this.buf, start, end);
    };
    Reader2.prototype.skip = function skip(length) {
      if (typeof length === "number") {
        if (this.pos + length > this.len)
          throw indexOutOfRange(this, length);
        this.pos += length;
      } else {
        do {
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
        } while (this.buf[this.pos++] & 128);
      }
      return this;
    };
    Reader2.recursionLimit = util.recursionLimit;
    Reader2.discardUnknown = true;
    Reader2.prototype.skipType = function(wireType, depth, fieldNumber) {
      if (depth === void 0) depth = 0;
      if (depth > Reader2.recursionLimit)
        throw Error("max depth exceeded");
      if (fieldNumber === 0)
        throw Error("illegal tag: field number 0");
      switch (wireType) {
        case 0:
          this.skip();
          break;
        case 1:
          this.skip(8);
          break;
        case 2:
          this.skip(this.size());
          break;
        case 3:
          while (true) {
            var tag = this.tag();
            var nestedField = tag >>> 3;
            wireType = tag & 7;
            if (!nestedField)
              throw Error("illegal tag: field number 0");
            if (wireType === 4) {
              if (fieldNumber !== void 0 && nestedField !== fieldNumber)
                throw Error("invalid end group tag");
              break;
            }
            this.skipType(wireType, depth + 1, nestedField);
          }
          break;
        case 5:
          this.skip(4);
          break;
        /* istanbul ignore next */
        default:
          throw Error("invalid wire type " + wireType + " at offset " + this.pos);
      }
      return this;
    };
    Reader2._configure = function(BufferReader_) {
      BufferReader = BufferReader_;
      Reader2.create = create();
      BufferReader._configure();
      var fn = util.Long ? "toLong" : (
        /* istanbul ignore next */
        "toNumber"
      );
      util.merge(Reader2.prototype, {
        int64: function read_int64() {
          return readLongVarint.call(this)[fn](false);
        },
        uint64: function read_uint64() {
          return readLongVarint.call(this)[fn](true);
        },
        sint64: function read_sint64() {
          return readLongVarint.call(this).zzDecode()[fn](false);
        },
        fixed64: function read_fixed64() {
          return readFixed64.call(this)[fn](true);
        },
        sfixed64: function read_sfixed64() {
          return readFixed64.call(this)[fn](false);
        }
      });
    };
  }
});

// node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = __commonJS({
  "node_modules/protobufjs/src/reader_buffer.js"(exports, module) {
    "use strict";
    module.exports = BufferReader;
    var Reader2 = require_reader();
    BufferReader.prototype = Object.create(Reader2.prototype, {
      constructor: {
        value: BufferReader,
        writable: true,
        enumerable: false,
        configurable: true
      }
    });
    var util = require_minimal();
    function BufferReader(buffer) {
      Reader2.call(this, buffer);
    }
    BufferReader._configure = function() {
      if (util.Buffer)
        BufferReader.prototype._slice = util.Buffer.prototype.slice;
    };
    BufferReader.prototype.raw = function read_raw_buffer(start, end) {
      return this._slice.call(this.buf, start, end);
    };
    BufferReader.prototype.string = function read_string_buffer() {
      var len = this.size(), start = this.pos, end = this.pos + len;
      if (end > this.len)
        throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
      this.pos = end;
      return this.buf.utf8Slice ? this.buf.utf8Slice(start, end) : this.buf.toString("utf-8", start, end);
    };
    BufferReader._configure();
  }
});

// node_modules/protobufjs/src/rpc/service.js
var require_service = __commonJS({
  "node_modules/protobufjs/src/rpc/service.js"(exports, module) {
    "use strict";
    module.exports = Service;
    var util = require_minimal();
    Service.prototype = Object.create(util.EventEmitter.prototype, {
      constructor: {
        value: Service,
        writable: true,
        enumerable: false,
        configurable: true
      }
    });
    function Service(rpcImpl, requestDelimited, responseDelimited) {
      if (typeof rpcImpl !== "function")
        throw TypeError("rpcImpl must be a function");
      util.EventEmitter.call(this);
      this.rpcImpl = rpcImpl;
      this.requestDelimited = Boolean(requestDelimited);
      this.responseDelimited = Boolean(responseDelimited);
    }
    Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
      if (!request)
        throw TypeError("request must be specified");
      var self2 = this;
      if (!callback)
        return util.asPromise(rpcCall, self2, method, requestCtor, responseCtor, request);
      if (!self2.rpcImpl) {
        setTimeout(function() {
          callback(Error("already ended"));
        }, 0);
        return void 0;
      }
      try {
        return self2.rpcImpl(
          method,
          requestCtor[self2.requestDelimited ? "encodeDelimited" : "encode"](request).finish(),
          function rpcCallback(err, response) {
            if (err) {
              self2.emit("error", err, method);
              return callback(err);
            }
            if (response === null) {
              self2.end(
                /* endedByRPC */
                true
              );
              return void 0;
            }
            if (!(response instanceof responseCtor)) {
              try {
                response = responseCtor[self2.responseDelimited ? "decodeDelimited" : "decode"](response);
              } catch (err2) {
                self2.emit("error", err2, method);
                return callback(err2);
              }
            }
            self2.emit("data", response, method);
            return callback(null, response);
          }
        );
      } catch (err) {
        self2.emit("error", err, method);
        setTimeout(function() {
          callback(err);
        }, 0);
        return void 0;
      }
    };
    Service.prototype.end = function end(endedByRPC) {
      if (this.rpcImpl) {
        if (!endedByRPC)
          this.rpcImpl(null, null, null);
        this.rpcImpl = null;
        this.emit("end").off();
      }
      return this;
    };
  }
});

// node_modules/protobufjs/src/rpc.js
var require_rpc = __commonJS({
  "node_modules/protobufjs/src/rpc.js"(exports) {
    "use strict";
    var rpc = exports;
    rpc.Service = require_service();
  }
});

// node_modules/protobufjs/src/roots.js
var require_roots = __commonJS({
  "node_modules/protobufjs/src/roots.js"(exports, module) {
    "use strict";
    module.exports = /* @__PURE__ */ Object.create(null);
  }
});

// node_modules/protobufjs/src/index-minimal.js
var require_index_minimal = __commonJS({
  "node_modules/protobufjs/src/index-minimal.js"(exports) {
    "use strict";
    exports.build = "minimal";
    exports.Writer = require_writer();
    exports.BufferWriter = require_writer_buffer();
    exports.Reader = require_reader();
    exports.BufferReader = require_reader_buffer();
    exports.util = require_minimal();
    exports.rpc = require_rpc();
    exports.roots = require_roots();
    exports.configure = configure;
    function configure() {
      exports.util.LongBits._configure(exports.util.Long);
      exports.Writer._configure(exports.BufferWriter);
      exports.Reader._configure(exports.BufferReader);
    }
    configure();
  }
});

// node_modules/protobufjs/minimal.js
var require_minimal2 = __commonJS({
  "node_modules/protobufjs/minimal.js"(exports, module) {
    "use strict";
    module.exports = require_index_minimal();
  }
});

// node_modules/onnx-proto/dist/onnx.js
var require_onnx = __commonJS({
  "node_modules/onnx-proto/dist/onnx.js"(exports, module) {
    "use strict";
    var $protobuf = require_minimal2();
    var $Reader = $protobuf.Reader;
    var $Writer = $protobuf.Writer;
    var $util = $protobuf.util;
    var $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});
    $root.onnx = (function() {
      var onnx2 = {};
      onnx2.Version = (function() {
        var valuesById = {}, values = Object.create(valuesById);
        values[valuesById[0] = "_START_VERSION"] = 0;
        values[valuesById[1] = "IR_VERSION_2017_10_10"] = 1;
        values[valuesById[2] = "IR_VERSION_2017_10_30"] = 2;
        values[valuesById[3] = "IR_VERSION_2017_11_3"] = 3;
        values[valuesById[4] = "IR_VERSION_2019_1_22"] = 4;
        values[valuesById[5] = "IR_VERSION_2019_3_18"] = 5;
        values[valuesById[6] = "IR_VERSION_2019_9_19"] = 6;
        values[valuesById[7] = "IR_VERSION_2020_5_8"] = 7;
        values[valuesById[8] = "IR_VERSION"] = 8;
        return values;
      })();
      onnx2.AttributeProto = (function() {
        function AttributeProto(properties) {
          this.floats = [];
          this.ints = [];
          this.strings = [];
          this.tensors = [];
          this.graphs = [];
          this.sparseTensors = [];
          this.typeProtos = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        AttributeProto.prototype.name = "";
        AttributeProto.prototype.refAttrName = "";
        AttributeProto.prototype.docString = "";
        AttributeProto.prototype.type = 0;
        AttributeProto.prototype.f = 0;
        AttributeProto.prototype.i = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        AttributeProto.prototype.s = $util.newBuffer([]);
        AttributeProto.prototype.t = null;
        AttributeProto.prototype.g = null;
        AttributeProto.prototype.sparseTensor = null;
        AttributeProto.prototype.tp = null;
        AttributeProto.prototype.floats = $util.emptyArray;
        AttributeProto.prototype.ints = $util.emptyArray;
        AttributeProto.prototype.strings = $util.emptyArray;
        AttributeProto.prototype.tensors = $util.emptyArray;
        AttributeProto.prototype.graphs = $util.emptyArray;
        AttributeProto.prototype.sparseTensors = $util.emptyArray;
        AttributeProto.prototype.typeProtos = $util.emptyArray;
        AttributeProto.create = function create(properties) {
          return new AttributeProto(properties);
        };
        AttributeProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.name);
          if (message2.f != null && Object.hasOwnProperty.call(message2, "f"))
            writer.uint32(
              /* id 2, wireType 5 =*/
              21
            ).float(message2.f);
          if (message2.i != null && Object.hasOwnProperty.call(message2, "i"))
            writer.uint32(
              /* id 3, wireType 0 =*/
              24
            ).int64(message2.i);
          if (message2.s != null && Object.hasOwnProperty.call(message2, "s"))
            writer.uint32(
              /* id 4, wireType 2 =*/
              34
            ).bytes(message2.s);
          if (message2.t != null && Object.hasOwnProperty.call(message2, "t"))
            $root.onnx.TensorProto.encode(message2.t, writer.uint32(
              /* id 5, wireType 2 =*/
              42
            ).fork()).ldelim();
          if (message2.g != null && Object.hasOwnProperty.call(message2, "g"))
            $root.onnx.GraphProto.encode(message2.g, writer.uint32(
              /* id 6, wireType 2 =*/
              50
            ).fork()).ldelim();
          if (message2.floats != null && message2.floats.length) {
            writer.uint32(
              /* id 7, wireType 2 =*/
              58
            ).fork();
            for (var i = 0; i < message2.floats.length; ++i)
              writer.float(message2.floats[i]);
            writer.ldelim();
          }
          if (message2.ints != null && message2.ints.length) {
            writer.uint32(
              /* id 8, wireType 2 =*/
              66
            ).fork();
            for (var i = 0; i < message2.ints.length; ++i)
              writer.int64(message2.ints[i]);
            writer.ldelim();
          }
          if (message2.strings != null && message2.strings.length)
            for (var i = 0; i < message2.strings.length; ++i)
              writer.uint32(
                /* id 9, wireType 2 =*/
                74
              ).bytes(message2.strings[i]);
          if (message2.tensors != null && message2.tensors.length)
            for (var i = 0; i < message2.tensors.length; ++i)
              $root.onnx.TensorProto.encode(message2.tensors[i], writer.uint32(
                /* id 10, wireType 2 =*/
                82
              ).fork()).ldelim();
          if (message2.graphs != null && message2.graphs.length)
            for (var i = 0; i < message2.graphs.length; ++i)
              $root.onnx.GraphProto.encode(message2.graphs[i], writer.uint32(
                /* id 11, wireType 2 =*/
                90
              ).fork()).ldelim();
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 13, wireType 2 =*/
              106
            ).string(message2.docString);
          if (message2.tp != null && Object.hasOwnProperty.call(message2, "tp"))
            $root.onnx.TypeProto.encode(message2.tp, writer.uint32(
              /* id 14, wireType 2 =*/
              114
            ).fork()).ldelim();
          if (message2.typeProtos != null && message2.typeProtos.length)
            for (var i = 0; i < message2.typeProtos.length; ++i)
              $root.onnx.TypeProto.encode(message2.typeProtos[i], writer.uint32(
                /* id 15, wireType 2 =*/
                122
              ).fork()).ldelim();
          if (message2.type != null && Object.hasOwnProperty.call(message2, "type"))
            writer.uint32(
              /* id 20, wireType 0 =*/
              160
            ).int32(message2.type);
          if (message2.refAttrName != null && Object.hasOwnProperty.call(message2, "refAttrName"))
            writer.uint32(
              /* id 21, wireType 2 =*/
              170
            ).string(message2.refAttrName);
          if (message2.sparseTensor != null && Object.hasOwnProperty.call(message2, "sparseTensor"))
            $root.onnx.SparseTensorProto.encode(message2.sparseTensor, writer.uint32(
              /* id 22, wireType 2 =*/
              178
            ).fork()).ldelim();
          if (message2.sparseTensors != null && message2.sparseTensors.length)
            for (var i = 0; i < message2.sparseTensors.length; ++i)
              $root.onnx.SparseTensorProto.encode(message2.sparseTensors[i], writer.uint32(
                /* id 23, wireType 2 =*/
                186
              ).fork()).ldelim();
          return writer;
        };
        AttributeProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        AttributeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.AttributeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 21:
                message2.refAttrName = reader.string();
                break;
              case 13:
                message2.docString = reader.string();
                break;
              case 20:
                message2.type = reader.int32();
                break;
              case 2:
                message2.f = reader.float();
                break;
              case 3:
                message2.i = reader.int64();
                break;
              case 4:
                message2.s = reader.bytes();
                break;
              case 5:
                message2.t = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 6:
                message2.g = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 22:
                message2.sparseTensor = $root.onnx.SparseTensorProto.decode(reader, reader.uint32());
                break;
              case 14:
                message2.tp = $root.onnx.TypeProto.decode(reader, reader.uint32());
                break;
              case 7:
                if (!(message2.floats && message2.floats.length))
                  message2.floats = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.floats.push(reader.float());
                } else
                  message2.floats.push(reader.float());
                break;
              case 8:
                if (!(message2.ints && message2.ints.length))
                  message2.ints = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.ints.push(reader.int64());
                } else
                  message2.ints.push(reader.int64());
                break;
              case 9:
                if (!(message2.strings && message2.strings.length))
                  message2.strings = [];
                message2.strings.push(reader.bytes());
                break;
              case 10:
                if (!(message2.tensors && message2.tensors.length))
                  message2.tensors = [];
                message2.tensors.push($root.onnx.TensorProto.decode(reader, reader.uint32()));
                break;
              case 11:
                if (!(message2.graphs && message2.graphs.length))
                  message2.graphs = [];
                message2.graphs.push($root.onnx.GraphProto.decode(reader, reader.uint32()));
                break;
              case 23:
                if (!(message2.sparseTensors && message2.sparseTensors.length))
                  message2.sparseTensors = [];
                message2.sparseTensors.push($root.onnx.SparseTensorProto.decode(reader, reader.uint32()));
                break;
              case 15:
                if (!(message2.typeProtos && message2.typeProtos.length))
                  message2.typeProtos = [];
                message2.typeProtos.push($root.onnx.TypeProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        AttributeProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        AttributeProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.refAttrName != null && message2.hasOwnProperty("refAttrName")) {
            if (!$util.isString(message2.refAttrName))
              return "refAttrName: string expected";
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          if (message2.type != null && message2.hasOwnProperty("type"))
            switch (message2.type) {
              default:
                return "type: enum value expected";
              case 0:
              case 1:
              case 2:
              case 3:
              case 4:
              case 5:
              case 11:
              case 13:
              case 6:
              case 7:
              case 8:
              case 9:
              case 10:
              case 12:
              case 14:
                break;
            }
          if (message2.f != null && message2.hasOwnProperty("f")) {
            if (typeof message2.f !== "number")
              return "f: number expected";
          }
          if (message2.i != null && message2.hasOwnProperty("i")) {
            if (!$util.isInteger(message2.i) && !(message2.i && $util.isInteger(message2.i.low) && $util.isInteger(message2.i.high)))
              return "i: integer|Long expected";
          }
          if (message2.s != null && message2.hasOwnProperty("s")) {
            if (!(message2.s && typeof message2.s.length === "number" || $util.isString(message2.s)))
              return "s: buffer expected";
          }
          if (message2.t != null && message2.hasOwnProperty("t")) {
            var error = $root.onnx.TensorProto.verify(message2.t);
            if (error)
              return "t." + error;
          }
          if (message2.g != null && message2.hasOwnProperty("g")) {
            var error = $root.onnx.GraphProto.verify(message2.g);
            if (error)
              return "g." + error;
          }
          if (message2.sparseTensor != null && message2.hasOwnProperty("sparseTensor")) {
            var error = $root.onnx.SparseTensorProto.verify(message2.sparseTensor);
            if (error)
              return "sparseTensor." + error;
          }
          if (message2.tp != null && message2.hasOwnProperty("tp")) {
            var error = $root.onnx.TypeProto.verify(message2.tp);
            if (error)
              return "tp." + error;
          }
          if (message2.floats != null && message2.hasOwnProperty("floats")) {
            if (!Array.isArray(message2.floats))
              return "floats: array expected";
            for (var i = 0; i < message2.floats.length; ++i)
              if (typeof message2.floats[i] !== "number")
                return "floats: number[] expected";
          }
          if (message2.ints != null && message2.hasOwnProperty("ints")) {
            if (!Array.isArray(message2.ints))
              return "ints: array expected";
            for (var i = 0; i < message2.ints.length; ++i)
              if (!$util.isInteger(message2.ints[i]) && !(message2.ints[i] && $util.isInteger(message2.ints[i].low) && $util.isInteger(message2.ints[i].high)))
                return "ints: integer|Long[] expected";
          }
          if (message2.strings != null && message2.hasOwnProperty("strings")) {
            if (!Array.isArray(message2.strings))
              return "strings: array expected";
            for (var i = 0; i < message2.strings.length; ++i)
              if (!(message2.strings[i] && typeof message2.strings[i].length === "number" || $util.isString(message2.strings[i])))
                return "strings: buffer[] expected";
          }
          if (message2.tensors != null && message2.hasOwnProperty("tensors")) {
            if (!Array.isArray(message2.tensors))
              return "tensors: array expected";
            for (var i = 0; i < message2.tensors.length; ++i) {
              var error = $root.onnx.TensorProto.verify(message2.tensors[i]);
              if (error)
                return "tensors." + error;
            }
          }
          if (message2.graphs != null && message2.hasOwnProperty("graphs")) {
            if (!Array.isArray(message2.graphs))
              return "graphs: array expected";
            for (var i = 0; i < message2.graphs.length; ++i) {
              var error = $root.onnx.GraphProto.verify(message2.graphs[i]);
              if (error)
                return "graphs." + error;
            }
          }
          if (message2.sparseTensors != null && message2.hasOwnProperty("sparseTensors")) {
            if (!Array.isArray(message2.sparseTensors))
              return "sparseTensors: array expected";
            for (var i = 0; i < message2.sparseTensors.length; ++i) {
              var error = $root.onnx.SparseTensorProto.verify(message2.sparseTensors[i]);
              if (error)
                return "sparseTensors." + error;
            }
          }
          if (message2.typeProtos != null && message2.hasOwnProperty("typeProtos")) {
            if (!Array.isArray(message2.typeProtos))
              return "typeProtos: array expected";
            for (var i = 0; i < message2.typeProtos.length; ++i) {
              var error = $root.onnx.TypeProto.verify(message2.typeProtos[i]);
              if (error)
                return "typeProtos." + error;
            }
          }
          return null;
        };
        AttributeProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.AttributeProto)
            return object;
          var message2 = new $root.onnx.AttributeProto();
          if (object.name != null)
            message2.name = String(object.name);
          if (object.refAttrName != null)
            message2.refAttrName = String(object.refAttrName);
          if (object.docString != null)
            message2.docString = String(object.docString);
          switch (object.type) {
            case "UNDEFINED":
            case 0:
              message2.type = 0;
              break;
            case "FLOAT":
            case 1:
              message2.type = 1;
              break;
            case "INT":
            case 2:
              message2.type = 2;
              break;
            case "STRING":
            case 3:
              message2.type = 3;
              break;
            case "TENSOR":
            case 4:
              message2.type = 4;
              break;
            case "GRAPH":
            case 5:
              message2.type = 5;
              break;
            case "SPARSE_TENSOR":
            case 11:
              message2.type = 11;
              break;
            case "TYPE_PROTO":
            case 13:
              message2.type = 13;
              break;
            case "FLOATS":
            case 6:
              message2.type = 6;
              break;
            case "INTS":
            case 7:
              message2.type = 7;
              break;
            case "STRINGS":
            case 8:
              message2.type = 8;
              break;
            case "TENSORS":
            case 9:
              message2.type = 9;
              break;
            case "GRAPHS":
            case 10:
              message2.type = 10;
              break;
            case "SPARSE_TENSORS":
            case 12:
              message2.type = 12;
              break;
            case "TYPE_PROTOS":
            case 14:
              message2.type = 14;
              break;
          }
          if (object.f != null)
            message2.f = Number(object.f);
          if (object.i != null) {
            if ($util.Long)
              (message2.i = $util.Long.fromValue(object.i)).unsigned = false;
            else if (typeof object.i === "string")
              message2.i = parseInt(object.i, 10);
            else if (typeof object.i === "number")
              message2.i = object.i;
            else if (typeof object.i === "object")
              message2.i = new $util.LongBits(object.i.low >>> 0, object.i.high >>> 0).toNumber();
          }
          if (object.s != null) {
            if (typeof object.s === "string")
              $util.base64.decode(object.s, message2.s = $util.newBuffer($util.base64.length(object.s)), 0);
            else if (object.s.length)
              message2.s = object.s;
          }
          if (object.t != null) {
            if (typeof object.t !== "object")
              throw TypeError(".onnx.AttributeProto.t: object expected");
            message2.t = $root.onnx.TensorProto.fromObject(object.t);
          }
          if (object.g != null) {
            if (typeof object.g !== "object")
              throw TypeError(".onnx.AttributeProto.g: object expected");
            message2.g = $root.onnx.GraphProto.fromObject(object.g);
          }
          if (object.sparseTensor != null) {
            if (typeof object.sparseTensor !== "object")
              throw TypeError(".onnx.AttributeProto.sparseTensor: object expected");
            message2.sparseTensor = $root.onnx.SparseTensorProto.fromObject(object.sparseTensor);
          }
          if (object.tp != null) {
            if (typeof object.tp !== "object")
              throw TypeError(".onnx.AttributeProto.tp: object expected");
            message2.tp = $root.onnx.TypeProto.fromObject(object.tp);
          }
          if (object.floats) {
            if (!Array.isArray(object.floats))
              throw TypeError(".onnx.AttributeProto.floats: array expected");
            message2.floats = [];
            for (var i = 0; i < object.floats.length; ++i)
              message2.floats[i] = Number(object.floats[i]);
          }
          if (object.ints) {
            if (!Array.isArray(object.ints))
              throw TypeError(".onnx.AttributeProto.ints: array expected");
            message2.ints = [];
            for (var i = 0; i < object.ints.length; ++i)
              if ($util.Long)
                (message2.ints[i] = $util.Long.fromValue(object.ints[i])).unsigned = false;
              else if (typeof object.ints[i] === "string")
                message2.ints[i] = parseInt(object.ints[i], 10);
              else if (typeof object.ints[i] === "number")
                message2.ints[i] = object.ints[i];
              else if (typeof object.ints[i] === "object")
                message2.ints[i] = new $util.LongBits(object.ints[i].low >>> 0, object.ints[i].high >>> 0).toNumber();
          }
          if (object.strings) {
            if (!Array.isArray(object.strings))
              throw TypeError(".onnx.AttributeProto.strings: array expected");
            message2.strings = [];
            for (var i = 0; i < object.strings.length; ++i)
              if (typeof object.strings[i] === "string")
                $util.base64.decode(object.strings[i], message2.strings[i] = $util.newBuffer($util.base64.length(object.strings[i])), 0);
              else if (object.strings[i].length)
                message2.strings[i] = object.strings[i];
          }
          if (object.tensors) {
            if (!Array.isArray(object.tensors))
              throw TypeError(".onnx.AttributeProto.tensors: array expected");
            message2.tensors = [];
            for (var i = 0; i < object.tensors.length; ++i) {
              if (typeof object.tensors[i] !== "object")
                throw TypeError(".onnx.AttributeProto.tensors: object expected");
              message2.tensors[i] = $root.onnx.TensorProto.fromObject(object.tensors[i]);
            }
          }
          if (object.graphs) {
            if (!Array.isArray(object.graphs))
              throw TypeError(".onnx.AttributeProto.graphs: array expected");
            message2.graphs = [];
            for (var i = 0; i < object.graphs.length; ++i) {
              if (typeof object.graphs[i] !== "object")
                throw TypeError(".onnx.AttributeProto.graphs: object expected");
              message2.graphs[i] = $root.onnx.GraphProto.fromObject(object.graphs[i]);
            }
          }
          if (object.sparseTensors) {
            if (!Array.isArray(object.sparseTensors))
              throw TypeError(".onnx.AttributeProto.sparseTensors: array expected");
            message2.sparseTensors = [];
            for (var i = 0; i < object.sparseTensors.length; ++i) {
              if (typeof object.sparseTensors[i] !== "object")
                throw TypeError(".onnx.AttributeProto.sparseTensors: object expected");
              message2.sparseTensors[i] = $root.onnx.SparseTensorProto.fromObject(object.sparseTensors[i]);
            }
          }
          if (object.typeProtos) {
            if (!Array.isArray(object.typeProtos))
              throw TypeError(".onnx.AttributeProto.typeProtos: array expected");
            message2.typeProtos = [];
            for (var i = 0; i < object.typeProtos.length; ++i) {
              if (typeof object.typeProtos[i] !== "object")
                throw TypeError(".onnx.AttributeProto.typeProtos: object expected");
              message2.typeProtos[i] = $root.onnx.TypeProto.fromObject(object.typeProtos[i]);
            }
          }
          return message2;
        };
        AttributeProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.floats = [];
            object.ints = [];
            object.strings = [];
            object.tensors = [];
            object.graphs = [];
            object.typeProtos = [];
            object.sparseTensors = [];
          }
          if (options.defaults) {
            object.name = "";
            object.f = 0;
            if ($util.Long) {
              var long = new $util.Long(0, 0, false);
              object.i = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
            } else
              object.i = options.longs === String ? "0" : 0;
            if (options.bytes === String)
              object.s = "";
            else {
              object.s = [];
              if (options.bytes !== Array)
                object.s = $util.newBuffer(object.s);
            }
            object.t = null;
            object.g = null;
            object.docString = "";
            object.tp = null;
            object.type = options.enums === String ? "UNDEFINED" : 0;
            object.refAttrName = "";
            object.sparseTensor = null;
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.f != null && message2.hasOwnProperty("f"))
            object.f = options.json && !isFinite(message2.f) ? String(message2.f) : message2.f;
          if (message2.i != null && message2.hasOwnProperty("i"))
            if (typeof message2.i === "number")
              object.i = options.longs === String ? String(message2.i) : message2.i;
            else
              object.i = options.longs === String ? $util.Long.prototype.toString.call(message2.i) : options.longs === Number ? new $util.LongBits(message2.i.low >>> 0, message2.i.high >>> 0).toNumber() : message2.i;
          if (message2.s != null && message2.hasOwnProperty("s"))
            object.s = options.bytes === String ? $util.base64.encode(message2.s, 0, message2.s.length) : options.bytes === Array ? Array.prototype.slice.call(message2.s) : message2.s;
          if (message2.t != null && message2.hasOwnProperty("t"))
            object.t = $root.onnx.TensorProto.toObject(message2.t, options);
          if (message2.g != null && message2.hasOwnProperty("g"))
            object.g = $root.onnx.GraphProto.toObject(message2.g, options);
          if (message2.floats && message2.floats.length) {
            object.floats = [];
            for (var j = 0; j < message2.floats.length; ++j)
              object.floats[j] = options.json && !isFinite(message2.floats[j]) ? String(message2.floats[j]) : message2.floats[j];
          }
          if (message2.ints && message2.ints.length) {
            object.ints = [];
            for (var j = 0; j < message2.ints.length; ++j)
              if (typeof message2.ints[j] === "number")
                object.ints[j] = options.longs === String ? String(message2.ints[j]) : message2.ints[j];
              else
                object.ints[j] = options.longs === String ? $util.Long.prototype.toString.call(message2.ints[j]) : options.longs === Number ? new $util.LongBits(message2.ints[j].low >>> 0, message2.ints[j].high >>> 0).toNumber() : message2.ints[j];
          }
          if (message2.strings && message2.strings.length) {
            object.strings = [];
            for (var j = 0; j < message2.strings.length; ++j)
              object.strings[j] = options.bytes === String ? $util.base64.encode(message2.strings[j], 0, message2.strings[j].length) : options.bytes === Array ? Array.prototype.slice.call(message2.strings[j]) : message2.strings[j];
          }
          if (message2.tensors && message2.tensors.length) {
            object.tensors = [];
            for (var j = 0; j < message2.tensors.length; ++j)
              object.tensors[j] = $root.onnx.TensorProto.toObject(message2.tensors[j], options);
          }
          if (message2.graphs && message2.graphs.length) {
            object.graphs = [];
            for (var j = 0; j < message2.graphs.length; ++j)
              object.graphs[j] = $root.onnx.GraphProto.toObject(message2.graphs[j], options);
          }
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.tp != null && message2.hasOwnProperty("tp"))
            object.tp = $root.onnx.TypeProto.toObject(message2.tp, options);
          if (message2.typeProtos && message2.typeProtos.length) {
            object.typeProtos = [];
            for (var j = 0; j < message2.typeProtos.length; ++j)
              object.typeProtos[j] = $root.onnx.TypeProto.toObject(message2.typeProtos[j], options);
          }
          if (message2.type != null && message2.hasOwnProperty("type"))
            object.type = options.enums === String ? $root.onnx.AttributeProto.AttributeType[message2.type] : message2.type;
          if (message2.refAttrName != null && message2.hasOwnProperty("refAttrName"))
            object.refAttrName = message2.refAttrName;
          if (message2.sparseTensor != null && message2.hasOwnProperty("sparseTensor"))
            object.sparseTensor = $root.onnx.SparseTensorProto.toObject(message2.sparseTensor, options);
          if (message2.sparseTensors && message2.sparseTensors.length) {
            object.sparseTensors = [];
            for (var j = 0; j < message2.sparseTensors.length; ++j)
              object.sparseTensors[j] = $root.onnx.SparseTensorProto.toObject(message2.sparseTensors[j], options);
          }
          return object;
        };
        AttributeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        AttributeProto.AttributeType = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "UNDEFINED"] = 0;
          values[valuesById[1] = "FLOAT"] = 1;
          values[valuesById[2] = "INT"] = 2;
          values[valuesById[3] = "STRING"] = 3;
          values[valuesById[4] = "TENSOR"] = 4;
          values[valuesById[5] = "GRAPH"] = 5;
          values[valuesById[11] = "SPARSE_TENSOR"] = 11;
          values[valuesById[13] = "TYPE_PROTO"] = 13;
          values[valuesById[6] = "FLOATS"] = 6;
          values[valuesById[7] = "INTS"] = 7;
          values[valuesById[8] = "STRINGS"] = 8;
          values[valuesById[9] = "TENSORS"] = 9;
          values[valuesById[10] = "GRAPHS"] = 10;
          values[valuesById[12] = "SPARSE_TENSORS"] = 12;
          values[valuesById[14] = "TYPE_PROTOS"] = 14;
          return values;
        })();
        return AttributeProto;
      })();
      onnx2.ValueInfoProto = (function() {
        function ValueInfoProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        ValueInfoProto.prototype.name = "";
        ValueInfoProto.prototype.type = null;
        ValueInfoProto.prototype.docString = "";
        ValueInfoProto.create = function create(properties) {
          return new ValueInfoProto(properties);
        };
        ValueInfoProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.name);
          if (message2.type != null && Object.hasOwnProperty.call(message2, "type"))
            $root.onnx.TypeProto.encode(message2.type, writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).fork()).ldelim();
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).string(message2.docString);
          return writer;
        };
        ValueInfoProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        ValueInfoProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.ValueInfoProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 2:
                message2.type = $root.onnx.TypeProto.decode(reader, reader.uint32());
                break;
              case 3:
                message2.docString = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        ValueInfoProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        ValueInfoProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.type != null && message2.hasOwnProperty("type")) {
            var error = $root.onnx.TypeProto.verify(message2.type);
            if (error)
              return "type." + error;
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          return null;
        };
        ValueInfoProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.ValueInfoProto)
            return object;
          var message2 = new $root.onnx.ValueInfoProto();
          if (object.name != null)
            message2.name = String(object.name);
          if (object.type != null) {
            if (typeof object.type !== "object")
              throw TypeError(".onnx.ValueInfoProto.type: object expected");
            message2.type = $root.onnx.TypeProto.fromObject(object.type);
          }
          if (object.docString != null)
            message2.docString = String(object.docString);
          return message2;
        };
        ValueInfoProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.defaults) {
            object.name = "";
            object.type = null;
            object.docString = "";
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.type != null && message2.hasOwnProperty("type"))
            object.type = $root.onnx.TypeProto.toObject(message2.type, options);
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          return object;
        };
        ValueInfoProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return ValueInfoProto;
      })();
      onnx2.NodeProto = (function() {
        function NodeProto(properties) {
          this.input = [];
          this.output = [];
          this.attribute = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        NodeProto.prototype.input = $util.emptyArray;
        NodeProto.prototype.output = $util.emptyArray;
        NodeProto.prototype.name = "";
        NodeProto.prototype.opType = "";
        NodeProto.prototype.domain = "";
        NodeProto.prototype.attribute = $util.emptyArray;
        NodeProto.prototype.docString = "";
        NodeProto.create = function create(properties) {
          return new NodeProto(properties);
        };
        NodeProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.input != null && message2.input.length)
            for (var i = 0; i < message2.input.length; ++i)
              writer.uint32(
                /* id 1, wireType 2 =*/
                10
              ).string(message2.input[i]);
          if (message2.output != null && message2.output.length)
            for (var i = 0; i < message2.output.length; ++i)
              writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).string(message2.output[i]);
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).string(message2.name);
          if (message2.opType != null && Object.hasOwnProperty.call(message2, "opType"))
            writer.uint32(
              /* id 4, wireType 2 =*/
              34
            ).string(message2.opType);
          if (message2.attribute != null && message2.attribute.length)
            for (var i = 0; i < message2.attribute.length; ++i)
              $root.onnx.AttributeProto.encode(message2.attribute[i], writer.uint32(
                /* id 5, wireType 2 =*/
                42
              ).fork()).ldelim();
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 6, wireType 2 =*/
              50
            ).string(message2.docString);
          if (message2.domain != null && Object.hasOwnProperty.call(message2, "domain"))
            writer.uint32(
              /* id 7, wireType 2 =*/
              58
            ).string(message2.domain);
          return writer;
        };
        NodeProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        NodeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.NodeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push(reader.string());
                break;
              case 2:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push(reader.string());
                break;
              case 3:
                message2.name = reader.string();
                break;
              case 4:
                message2.opType = reader.string();
                break;
              case 7:
                message2.domain = reader.string();
                break;
              case 5:
                if (!(message2.attribute && message2.attribute.length))
                  message2.attribute = [];
                message2.attribute.push($root.onnx.AttributeProto.decode(reader, reader.uint32()));
                break;
              case 6:
                message2.docString = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        NodeProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        NodeProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.input != null && message2.hasOwnProperty("input")) {
            if (!Array.isArray(message2.input))
              return "input: array expected";
            for (var i = 0; i < message2.input.length; ++i)
              if (!$util.isString(message2.input[i]))
                return "input: string[] expected";
          }
          if (message2.output != null && message2.hasOwnProperty("output")) {
            if (!Array.isArray(message2.output))
              return "output: array expected";
            for (var i = 0; i < message2.output.length; ++i)
              if (!$util.isString(message2.output[i]))
                return "output: string[] expected";
          }
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.opType != null && message2.hasOwnProperty("opType")) {
            if (!$util.isString(message2.opType))
              return "opType: string expected";
          }
          if (message2.domain != null && message2.hasOwnProperty("domain")) {
            if (!$util.isString(message2.domain))
              return "domain: string expected";
          }
          if (message2.attribute != null && message2.hasOwnProperty("attribute")) {
            if (!Array.isArray(message2.attribute))
              return "attribute: array expected";
            for (var i = 0; i < message2.attribute.length; ++i) {
              var error = $root.onnx.AttributeProto.verify(message2.attribute[i]);
              if (error)
                return "attribute." + error;
            }
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          return null;
        };
        NodeProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.NodeProto)
            return object;
          var message2 = new $root.onnx.NodeProto();
          if (object.input) {
            if (!Array.isArray(object.input))
              throw TypeError(".onnx.NodeProto.input: array expected");
            message2.input = [];
            for (var i = 0; i < object.input.length; ++i)
              message2.input[i] = String(object.input[i]);
          }
          if (object.output) {
            if (!Array.isArray(object.output))
              throw TypeError(".onnx.NodeProto.output: array expected");
            message2.output = [];
            for (var i = 0; i < object.output.length; ++i)
              message2.output[i] = String(object.output[i]);
          }
          if (object.name != null)
            message2.name = String(object.name);
          if (object.opType != null)
            message2.opType = String(object.opType);
          if (object.domain != null)
            message2.domain = String(object.domain);
          if (object.attribute) {
            if (!Array.isArray(object.attribute))
              throw TypeError(".onnx.NodeProto.attribute: array expected");
            message2.attribute = [];
            for (var i = 0; i < object.attribute.length; ++i) {
              if (typeof object.attribute[i] !== "object")
                throw TypeError(".onnx.NodeProto.attribute: object expected");
              message2.attribute[i] = $root.onnx.AttributeProto.fromObject(object.attribute[i]);
            }
          }
          if (object.docString != null)
            message2.docString = String(object.docString);
          return message2;
        };
        NodeProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.input = [];
            object.output = [];
            object.attribute = [];
          }
          if (options.defaults) {
            object.name = "";
            object.opType = "";
            object.docString = "";
            object.domain = "";
          }
          if (message2.input && message2.input.length) {
            object.input = [];
            for (var j = 0; j < message2.input.length; ++j)
              object.input[j] = message2.input[j];
          }
          if (message2.output && message2.output.length) {
            object.output = [];
            for (var j = 0; j < message2.output.length; ++j)
              object.output[j] = message2.output[j];
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.opType != null && message2.hasOwnProperty("opType"))
            object.opType = message2.opType;
          if (message2.attribute && message2.attribute.length) {
            object.attribute = [];
            for (var j = 0; j < message2.attribute.length; ++j)
              object.attribute[j] = $root.onnx.AttributeProto.toObject(message2.attribute[j], options);
          }
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.domain != null && message2.hasOwnProperty("domain"))
            object.domain = message2.domain;
          return object;
        };
        NodeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return NodeProto;
      })();
      onnx2.TrainingInfoProto = (function() {
        function TrainingInfoProto(properties) {
          this.initializationBinding = [];
          this.updateBinding = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TrainingInfoProto.prototype.initialization = null;
        TrainingInfoProto.prototype.algorithm = null;
        TrainingInfoProto.prototype.initializationBinding = $util.emptyArray;
        TrainingInfoProto.prototype.updateBinding = $util.emptyArray;
        TrainingInfoProto.create = function create(properties) {
          return new TrainingInfoProto(properties);
        };
        TrainingInfoProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.initialization != null && Object.hasOwnProperty.call(message2, "initialization"))
            $root.onnx.GraphProto.encode(message2.initialization, writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
          if (message2.algorithm != null && Object.hasOwnProperty.call(message2, "algorithm"))
            $root.onnx.GraphProto.encode(message2.algorithm, writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).fork()).ldelim();
          if (message2.initializationBinding != null && message2.initializationBinding.length)
            for (var i = 0; i < message2.initializationBinding.length; ++i)
              $root.onnx.StringStringEntryProto.encode(message2.initializationBinding[i], writer.uint32(
                /* id 3, wireType 2 =*/
                26
              ).fork()).ldelim();
          if (message2.updateBinding != null && message2.updateBinding.length)
            for (var i = 0; i < message2.updateBinding.length; ++i)
              $root.onnx.StringStringEntryProto.encode(message2.updateBinding[i], writer.uint32(
                /* id 4, wireType 2 =*/
                34
              ).fork()).ldelim();
          return writer;
        };
        TrainingInfoProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        TrainingInfoProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TrainingInfoProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.initialization = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 2:
                message2.algorithm = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 3:
                if (!(message2.initializationBinding && message2.initializationBinding.length))
                  message2.initializationBinding = [];
                message2.initializationBinding.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 4:
                if (!(message2.updateBinding && message2.updateBinding.length))
                  message2.updateBinding = [];
                message2.updateBinding.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TrainingInfoProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        TrainingInfoProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.initialization != null && message2.hasOwnProperty("initialization")) {
            var error = $root.onnx.GraphProto.verify(message2.initialization);
            if (error)
              return "initialization." + error;
          }
          if (message2.algorithm != null && message2.hasOwnProperty("algorithm")) {
            var error = $root.onnx.GraphProto.verify(message2.algorithm);
            if (error)
              return "algorithm." + error;
          }
          if (message2.initializationBinding != null && message2.hasOwnProperty("initializationBinding")) {
            if (!Array.isArray(message2.initializationBinding))
              return "initializationBinding: array expected";
            for (var i = 0; i < message2.initializationBinding.length; ++i) {
              var error = $root.onnx.StringStringEntryProto.verify(message2.initializationBinding[i]);
              if (error)
                return "initializationBinding." + error;
            }
          }
          if (message2.updateBinding != null && message2.hasOwnProperty("updateBinding")) {
            if (!Array.isArray(message2.updateBinding))
              return "updateBinding: array expected";
            for (var i = 0; i < message2.updateBinding.length; ++i) {
              var error = $root.onnx.StringStringEntryProto.verify(message2.updateBinding[i]);
              if (error)
                return "updateBinding." + error;
            }
          }
          return null;
        };
        TrainingInfoProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.TrainingInfoProto)
            return object;
          var message2 = new $root.onnx.TrainingInfoProto();
          if (object.initialization != null) {
            if (typeof object.initialization !== "object")
              throw TypeError(".onnx.TrainingInfoProto.initialization: object expected");
            message2.initialization = $root.onnx.GraphProto.fromObject(object.initialization);
          }
          if (object.algorithm != null) {
            if (typeof object.algorithm !== "object")
              throw TypeError(".onnx.TrainingInfoProto.algorithm: object expected");
            message2.algorithm = $root.onnx.GraphProto.fromObject(object.algorithm);
          }
          if (object.initializationBinding) {
            if (!Array.isArray(object.initializationBinding))
              throw TypeError(".onnx.TrainingInfoProto.initializationBinding: array expected");
            message2.initializationBinding = [];
            for (var i = 0; i < object.initializationBinding.length; ++i) {
              if (typeof object.initializationBinding[i] !== "object")
                throw TypeError(".onnx.TrainingInfoProto.initializationBinding: object expected");
              message2.initializationBinding[i] = $root.onnx.StringStringEntryProto.fromObject(object.initializationBinding[i]);
            }
          }
          if (object.updateBinding) {
            if (!Array.isArray(object.updateBinding))
              throw TypeError(".onnx.TrainingInfoProto.updateBinding: array expected");
            message2.updateBinding = [];
            for (var i = 0; i < object.updateBinding.length; ++i) {
              if (typeof object.updateBinding[i] !== "object")
                throw TypeError(".onnx.TrainingInfoProto.updateBinding: object expected");
              message2.updateBinding[i] = $root.onnx.StringStringEntryProto.fromObject(object.updateBinding[i]);
            }
          }
          return message2;
        };
        TrainingInfoProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.initializationBinding = [];
            object.updateBinding = [];
          }
          if (options.defaults) {
            object.initialization = null;
            object.algorithm = null;
          }
          if (message2.initialization != null && message2.hasOwnProperty("initialization"))
            object.initialization = $root.onnx.GraphProto.toObject(message2.initialization, options);
          if (message2.algorithm != null && message2.hasOwnProperty("algorithm"))
            object.algorithm = $root.onnx.GraphProto.toObject(message2.algorithm, options);
          if (message2.initializationBinding && message2.initializationBinding.length) {
            object.initializationBinding = [];
            for (var j = 0; j < message2.initializationBinding.length; ++j)
              object.initializationBinding[j] = $root.onnx.StringStringEntryProto.toObject(message2.initializationBinding[j], options);
          }
          if (message2.updateBinding && message2.updateBinding.length) {
            object.updateBinding = [];
            for (var j = 0; j < message2.updateBinding.length; ++j)
              object.updateBinding[j] = $root.onnx.StringStringEntryProto.toObject(message2.updateBinding[j], options);
          }
          return object;
        };
        TrainingInfoProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return TrainingInfoProto;
      })();
      onnx2.ModelProto = (function() {
        function ModelProto(properties) {
          this.opsetImport = [];
          this.metadataProps = [];
          this.trainingInfo = [];
          this.functions = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        ModelProto.prototype.irVersion = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        ModelProto.prototype.opsetImport = $util.emptyArray;
        ModelProto.prototype.producerName = "";
        ModelProto.prototype.producerVersion = "";
        ModelProto.prototype.domain = "";
        ModelProto.prototype.modelVersion = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        ModelProto.prototype.docString = "";
        ModelProto.prototype.graph = null;
        ModelProto.prototype.metadataProps = $util.emptyArray;
        ModelProto.prototype.trainingInfo = $util.emptyArray;
        ModelProto.prototype.functions = $util.emptyArray;
        ModelProto.create = function create(properties) {
          return new ModelProto(properties);
        };
        ModelProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.irVersion != null && Object.hasOwnProperty.call(message2, "irVersion"))
            writer.uint32(
              /* id 1, wireType 0 =*/
              8
            ).int64(message2.irVersion);
          if (message2.producerName != null && Object.hasOwnProperty.call(message2, "producerName"))
            writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).string(message2.producerName);
          if (message2.producerVersion != null && Object.hasOwnProperty.call(message2, "producerVersion"))
            writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).string(message2.producerVersion);
          if (message2.domain != null && Object.hasOwnProperty.call(message2, "domain"))
            writer.uint32(
              /* id 4, wireType 2 =*/
              34
            ).string(message2.domain);
          if (message2.modelVersion != null && Object.hasOwnProperty.call(message2, "modelVersion"))
            writer.uint32(
              /* id 5, wireType 0 =*/
              40
            ).int64(message2.modelVersion);
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 6, wireType 2 =*/
              50
            ).string(message2.docString);
          if (message2.graph != null && Object.hasOwnProperty.call(message2, "graph"))
            $root.onnx.GraphProto.encode(message2.graph, writer.uint32(
              /* id 7, wireType 2 =*/
              58
            ).fork()).ldelim();
          if (message2.opsetImport != null && message2.opsetImport.length)
            for (var i = 0; i < message2.opsetImport.length; ++i)
              $root.onnx.OperatorSetIdProto.encode(message2.opsetImport[i], writer.uint32(
                /* id 8, wireType 2 =*/
                66
              ).fork()).ldelim();
          if (message2.metadataProps != null && message2.metadataProps.length)
            for (var i = 0; i < message2.metadataProps.length; ++i)
              $root.onnx.StringStringEntryProto.encode(message2.metadataProps[i], writer.uint32(
                /* id 14, wireType 2 =*/
                114
              ).fork()).ldelim();
          if (message2.trainingInfo != null && message2.trainingInfo.length)
            for (var i = 0; i < message2.trainingInfo.length; ++i)
              $root.onnx.TrainingInfoProto.encode(message2.trainingInfo[i], writer.uint32(
                /* id 20, wireType 2 =*/
                162
              ).fork()).ldelim();
          if (message2.functions != null && message2.functions.length)
            for (var i = 0; i < message2.functions.length; ++i)
              $root.onnx.FunctionProto.encode(message2.functions[i], writer.uint32(
                /* id 25, wireType 2 =*/
                202
              ).fork()).ldelim();
          return writer;
        };
        ModelProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        ModelProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.ModelProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.irVersion = reader.int64();
                break;
              case 8:
                if (!(message2.opsetImport && message2.opsetImport.length))
                  message2.opsetImport = [];
                message2.opsetImport.push($root.onnx.OperatorSetIdProto.decode(reader, reader.uint32()));
                break;
              case 2:
                message2.producerName = reader.string();
                break;
              case 3:
                message2.producerVersion = reader.string();
                break;
              case 4:
                message2.domain = reader.string();
                break;
              case 5:
                message2.modelVersion = reader.int64();
                break;
              case 6:
                message2.docString = reader.string();
                break;
              case 7:
                message2.graph = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 14:
                if (!(message2.metadataProps && message2.metadataProps.length))
                  message2.metadataProps = [];
                message2.metadataProps.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 20:
                if (!(message2.trainingInfo && message2.trainingInfo.length))
                  message2.trainingInfo = [];
                message2.trainingInfo.push($root.onnx.TrainingInfoProto.decode(reader, reader.uint32()));
                break;
              case 25:
                if (!(message2.functions && message2.functions.length))
                  message2.functions = [];
                message2.functions.push($root.onnx.FunctionProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        ModelProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        ModelProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.irVersion != null && message2.hasOwnProperty("irVersion")) {
            if (!$util.isInteger(message2.irVersion) && !(message2.irVersion && $util.isInteger(message2.irVersion.low) && $util.isInteger(message2.irVersion.high)))
              return "irVersion: integer|Long expected";
          }
          if (message2.opsetImport != null && message2.hasOwnProperty("opsetImport")) {
            if (!Array.isArray(message2.opsetImport))
              return "opsetImport: array expected";
            for (var i = 0; i < message2.opsetImport.length; ++i) {
              var error = $root.onnx.OperatorSetIdProto.verify(message2.opsetImport[i]);
              if (error)
                return "opsetImport." + error;
            }
          }
          if (message2.producerName != null && message2.hasOwnProperty("producerName")) {
            if (!$util.isString(message2.producerName))
              return "producerName: string expected";
          }
          if (message2.producerVersion != null && message2.hasOwnProperty("producerVersion")) {
            if (!$util.isString(message2.producerVersion))
              return "producerVersion: string expected";
          }
          if (message2.domain != null && message2.hasOwnProperty("domain")) {
            if (!$util.isString(message2.domain))
              return "domain: string expected";
          }
          if (message2.modelVersion != null && message2.hasOwnProperty("modelVersion")) {
            if (!$util.isInteger(message2.modelVersion) && !(message2.modelVersion && $util.isInteger(message2.modelVersion.low) && $util.isInteger(message2.modelVersion.high)))
              return "modelVersion: integer|Long expected";
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          if (message2.graph != null && message2.hasOwnProperty("graph")) {
            var error = $root.onnx.GraphProto.verify(message2.graph);
            if (error)
              return "graph." + error;
          }
          if (message2.metadataProps != null && message2.hasOwnProperty("metadataProps")) {
            if (!Array.isArray(message2.metadataProps))
              return "metadataProps: array expected";
            for (var i = 0; i < message2.metadataProps.length; ++i) {
              var error = $root.onnx.StringStringEntryProto.verify(message2.metadataProps[i]);
              if (error)
                return "metadataProps." + error;
            }
          }
          if (message2.trainingInfo != null && message2.hasOwnProperty("trainingInfo")) {
            if (!Array.isArray(message2.trainingInfo))
              return "trainingInfo: array expected";
            for (var i = 0; i < message2.trainingInfo.length; ++i) {
              var error = $root.onnx.TrainingInfoProto.verify(message2.trainingInfo[i]);
              if (error)
                return "trainingInfo." + error;
            }
          }
          if (message2.functions != null && message2.hasOwnProperty("functions")) {
            if (!Array.isArray(message2.functions))
              return "functions: array expected";
            for (var i = 0; i < message2.functions.length; ++i) {
              var error = $root.onnx.FunctionProto.verify(message2.functions[i]);
              if (error)
                return "functions." + error;
            }
          }
          return null;
        };
        ModelProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.ModelProto)
            return object;
          var message2 = new $root.onnx.ModelProto();
          if (object.irVersion != null) {
            if ($util.Long)
              (message2.irVersion = $util.Long.fromValue(object.irVersion)).unsigned = false;
            else if (typeof object.irVersion === "string")
              message2.irVersion = parseInt(object.irVersion, 10);
            else if (typeof object.irVersion === "number")
              message2.irVersion = object.irVersion;
            else if (typeof object.irVersion === "object")
              message2.irVersion = new $util.LongBits(object.irVersion.low >>> 0, object.irVersion.high >>> 0).toNumber();
          }
          if (object.opsetImport) {
            if (!Array.isArray(object.opsetImport))
              throw TypeError(".onnx.ModelProto.opsetImport: array expected");
            message2.opsetImport = [];
            for (var i = 0; i < object.opsetImport.length; ++i) {
              if (typeof object.opsetImport[i] !== "object")
                throw TypeError(".onnx.ModelProto.opsetImport: object expected");
              message2.opsetImport[i] = $root.onnx.OperatorSetIdProto.fromObject(object.opsetImport[i]);
            }
          }
          if (object.producerName != null)
            message2.producerName = String(object.producerName);
          if (object.producerVersion != null)
            message2.producerVersion = String(object.producerVersion);
          if (object.domain != null)
            message2.domain = String(object.domain);
          if (object.modelVersion != null) {
            if ($util.Long)
              (message2.modelVersion = $util.Long.fromValue(object.modelVersion)).unsigned = false;
            else if (typeof object.modelVersion === "string")
              message2.modelVersion = parseInt(object.modelVersion, 10);
            else if (typeof object.modelVersion === "number")
              message2.modelVersion = object.modelVersion;
            else if (typeof object.modelVersion === "object")
              message2.modelVersion = new $util.LongBits(object.modelVersion.low >>> 0, object.modelVersion.high >>> 0).toNumber();
          }
          if (object.docString != null)
            message2.docString = String(object.docString);
          if (object.graph != null) {
            if (typeof object.graph !== "object")
              throw TypeError(".onnx.ModelProto.graph: object expected");
            message2.graph = $root.onnx.GraphProto.fromObject(object.graph);
          }
          if (object.metadataProps) {
            if (!Array.isArray(object.metadataProps))
              throw TypeError(".onnx.ModelProto.metadataProps: array expected");
            message2.metadataProps = [];
            for (var i = 0; i < object.metadataProps.length; ++i) {
              if (typeof object.metadataProps[i] !== "object")
                throw TypeError(".onnx.ModelProto.metadataProps: object expected");
              message2.metadataProps[i] = $root.onnx.StringStringEntryProto.fromObject(object.metadataProps[i]);
            }
          }
          if (object.trainingInfo) {
            if (!Array.isArray(object.trainingInfo))
              throw TypeError(".onnx.ModelProto.trainingInfo: array expected");
            message2.trainingInfo = [];
            for (var i = 0; i < object.trainingInfo.length; ++i) {
              if (typeof object.trainingInfo[i] !== "object")
                throw TypeError(".onnx.ModelProto.trainingInfo: object expected");
              message2.trainingInfo[i] = $root.onnx.TrainingInfoProto.fromObject(object.trainingInfo[i]);
            }
          }
          if (object.functions) {
            if (!Array.isArray(object.functions))
              throw TypeError(".onnx.ModelProto.functions: array expected");
            message2.functions = [];
            for (var i = 0; i < object.functions.length; ++i) {
              if (typeof object.functions[i] !== "object")
                throw TypeError(".onnx.ModelProto.functions: object expected");
              message2.functions[i] = $root.onnx.FunctionProto.fromObject(object.functions[i]);
            }
          }
          return message2;
        };
        ModelProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.opsetImport = [];
            object.metadataProps = [];
            object.trainingInfo = [];
            object.functions = [];
          }
          if (options.defaults) {
            if ($util.Long) {
              var long = new $util.Long(0, 0, false);
              object.irVersion = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
            } else
              object.irVersion = options.longs === String ? "0" : 0;
            object.producerName = "";
            object.producerVersion = "";
            object.domain = "";
            if ($util.Long) {
              var long = new $util.Long(0, 0, false);
              object.modelVersion = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
            } else
              object.modelVersion = options.longs === String ? "0" : 0;
            object.docString = "";
            object.graph = null;
          }
          if (message2.irVersion != null && message2.hasOwnProperty("irVersion"))
            if (typeof message2.irVersion === "number")
              object.irVersion = options.longs === String ? String(message2.irVersion) : message2.irVersion;
            else
              object.irVersion = options.longs === String ? $util.Long.prototype.toString.call(message2.irVersion) : options.longs === Number ? new $util.LongBits(message2.irVersion.low >>> 0, message2.irVersion.high >>> 0).toNumber() : message2.irVersion;
          if (message2.producerName != null && message2.hasOwnProperty("producerName"))
            object.producerName = message2.producerName;
          if (message2.producerVersion != null && message2.hasOwnProperty("producerVersion"))
            object.producerVersion = message2.producerVersion;
          if (message2.domain != null && message2.hasOwnProperty("domain"))
            object.domain = message2.domain;
          if (message2.modelVersion != null && message2.hasOwnProperty("modelVersion"))
            if (typeof message2.modelVersion === "number")
              object.modelVersion = options.longs === String ? String(message2.modelVersion) : message2.modelVersion;
            else
              object.modelVersion = options.longs === String ? $util.Long.prototype.toString.call(message2.modelVersion) : options.longs === Number ? new $util.LongBits(message2.modelVersion.low >>> 0, message2.modelVersion.high >>> 0).toNumber() : message2.modelVersion;
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.graph != null && message2.hasOwnProperty("graph"))
            object.graph = $root.onnx.GraphProto.toObject(message2.graph, options);
          if (message2.opsetImport && message2.opsetImport.length) {
            object.opsetImport = [];
            for (var j = 0; j < message2.opsetImport.length; ++j)
              object.opsetImport[j] = $root.onnx.OperatorSetIdProto.toObject(message2.opsetImport[j], options);
          }
          if (message2.metadataProps && message2.metadataProps.length) {
            object.metadataProps = [];
            for (var j = 0; j < message2.metadataProps.length; ++j)
              object.metadataProps[j] = $root.onnx.StringStringEntryProto.toObject(message2.metadataProps[j], options);
          }
          if (message2.trainingInfo && message2.trainingInfo.length) {
            object.trainingInfo = [];
            for (var j = 0; j < message2.trainingInfo.length; ++j)
              object.trainingInfo[j] = $root.onnx.TrainingInfoProto.toObject(message2.trainingInfo[j], options);
          }
          if (message2.functions && message2.functions.length) {
            object.functions = [];
            for (var j = 0; j < message2.functions.length; ++j)
              object.functions[j] = $root.onnx.FunctionProto.toObject(message2.functions[j], options);
          }
          return object;
        };
        ModelProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return ModelProto;
      })();
      onnx2.StringStringEntryProto = (function() {
        function StringStringEntryProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        StringStringEntryProto.prototype.key = "";
        StringStringEntryProto.prototype.value = "";
        StringStringEntryProto.create = function create(properties) {
          return new StringStringEntryProto(properties);
        };
        StringStringEntryProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.key != null && Object.hasOwnProperty.call(message2, "key"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.key);
          if (message2.value != null && Object.hasOwnProperty.call(message2, "value"))
            writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).string(message2.value);
          return writer;
        };
        StringStringEntryProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        StringStringEntryProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.StringStringEntryProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.key = reader.string();
                break;
              case 2:
                message2.value = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        StringStringEntryProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        StringStringEntryProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.key != null && message2.hasOwnProperty("key")) {
            if (!$util.isString(message2.key))
              return "key: string expected";
          }
          if (message2.value != null && message2.hasOwnProperty("value")) {
            if (!$util.isString(message2.value))
              return "value: string expected";
          }
          return null;
        };
        StringStringEntryProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.StringStringEntryProto)
            return object;
          var message2 = new $root.onnx.StringStringEntryProto();
          if (object.key != null)
            message2.key = String(object.key);
          if (object.value != null)
            message2.value = String(object.value);
          return message2;
        };
        StringStringEntryProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.defaults) {
            object.key = "";
            object.value = "";
          }
          if (message2.key != null && message2.hasOwnProperty("key"))
            object.key = message2.key;
          if (message2.value != null && message2.hasOwnProperty("value"))
            object.value = message2.value;
          return object;
        };
        StringStringEntryProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return StringStringEntryProto;
      })();
      onnx2.TensorAnnotation = (function() {
        function TensorAnnotation(properties) {
          this.quantParameterTensorNames = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorAnnotation.prototype.tensorName = "";
        TensorAnnotation.prototype.quantParameterTensorNames = $util.emptyArray;
        TensorAnnotation.create = function create(properties) {
          return new TensorAnnotation(properties);
        };
        TensorAnnotation.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.tensorName != null && Object.hasOwnProperty.call(message2, "tensorName"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.tensorName);
          if (message2.quantParameterTensorNames != null && message2.quantParameterTensorNames.length)
            for (var i = 0; i < message2.quantParameterTensorNames.length; ++i)
              $root.onnx.StringStringEntryProto.encode(message2.quantParameterTensorNames[i], writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).fork()).ldelim();
          return writer;
        };
        TensorAnnotation.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        TensorAnnotation.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorAnnotation();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.tensorName = reader.string();
                break;
              case 2:
                if (!(message2.quantParameterTensorNames && message2.quantParameterTensorNames.length))
                  message2.quantParameterTensorNames = [];
                message2.quantParameterTensorNames.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorAnnotation.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        TensorAnnotation.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.tensorName != null && message2.hasOwnProperty("tensorName")) {
            if (!$util.isString(message2.tensorName))
              return "tensorName: string expected";
          }
          if (message2.quantParameterTensorNames != null && message2.hasOwnProperty("quantParameterTensorNames")) {
            if (!Array.isArray(message2.quantParameterTensorNames))
              return "quantParameterTensorNames: array expected";
            for (var i = 0; i < message2.quantParameterTensorNames.length; ++i) {
              var error = $root.onnx.StringStringEntryProto.verify(message2.quantParameterTensorNames[i]);
              if (error)
                return "quantParameterTensorNames." + error;
            }
          }
          return null;
        };
        TensorAnnotation.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.TensorAnnotation)
            return object;
          var message2 = new $root.onnx.TensorAnnotation();
          if (object.tensorName != null)
            message2.tensorName = String(object.tensorName);
          if (object.quantParameterTensorNames) {
            if (!Array.isArray(object.quantParameterTensorNames))
              throw TypeError(".onnx.TensorAnnotation.quantParameterTensorNames: array expected");
            message2.quantParameterTensorNames = [];
            for (var i = 0; i < object.quantParameterTensorNames.length; ++i) {
              if (typeof object.quantParameterTensorNames[i] !== "object")
                throw TypeError(".onnx.TensorAnnotation.quantParameterTensorNames: object expected");
              message2.quantParameterTensorNames[i] = $root.onnx.StringStringEntryProto.fromObject(object.quantParameterTensorNames[i]);
            }
          }
          return message2;
        };
        TensorAnnotation.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults)
            object.quantParameterTensorNames = [];
          if (options.defaults)
            object.tensorName = "";
          if (message2.tensorName != null && message2.hasOwnProperty("tensorName"))
            object.tensorName = message2.tensorName;
          if (message2.quantParameterTensorNames && message2.quantParameterTensorNames.length) {
            object.quantParameterTensorNames = [];
            for (var j = 0; j < message2.quantParameterTensorNames.length; ++j)
              object.quantParameterTensorNames[j] = $root.onnx.StringStringEntryProto.toObject(message2.quantParameterTensorNames[j], options);
          }
          return object;
        };
        TensorAnnotation.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return TensorAnnotation;
      })();
      onnx2.GraphProto = (function() {
        function GraphProto(properties) {
          this.node = [];
          this.initializer = [];
          this.sparseInitializer = [];
          this.input = [];
          this.output = [];
          this.valueInfo = [];
          this.quantizationAnnotation = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        GraphProto.prototype.node = $util.emptyArray;
        GraphProto.prototype.name = "";
        GraphProto.prototype.initializer = $util.emptyArray;
        GraphProto.prototype.sparseInitializer = $util.emptyArray;
        GraphProto.prototype.docString = "";
        GraphProto.prototype.input = $util.emptyArray;
        GraphProto.prototype.output = $util.emptyArray;
        GraphProto.prototype.valueInfo = $util.emptyArray;
        GraphProto.prototype.quantizationAnnotation = $util.emptyArray;
        GraphProto.create = function create(properties) {
          return new GraphProto(properties);
        };
        GraphProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.node != null && message2.node.length)
            for (var i = 0; i < message2.node.length; ++i)
              $root.onnx.NodeProto.encode(message2.node[i], writer.uint32(
                /* id 1, wireType 2 =*/
                10
              ).fork()).ldelim();
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).string(message2.name);
          if (message2.initializer != null && message2.initializer.length)
            for (var i = 0; i < message2.initializer.length; ++i)
              $root.onnx.TensorProto.encode(message2.initializer[i], writer.uint32(
                /* id 5, wireType 2 =*/
                42
              ).fork()).ldelim();
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 10, wireType 2 =*/
              82
            ).string(message2.docString);
          if (message2.input != null && message2.input.length)
            for (var i = 0; i < message2.input.length; ++i)
              $root.onnx.ValueInfoProto.encode(message2.input[i], writer.uint32(
                /* id 11, wireType 2 =*/
                90
              ).fork()).ldelim();
          if (message2.output != null && message2.output.length)
            for (var i = 0; i < message2.output.length; ++i)
              $root.onnx.ValueInfoProto.encode(message2.output[i], writer.uint32(
                /* id 12, wireType 2 =*/
                98
              ).fork()).ldelim();
          if (message2.valueInfo != null && message2.valueInfo.length)
            for (var i = 0; i < message2.valueInfo.length; ++i)
              $root.onnx.ValueInfoProto.encode(message2.valueInfo[i], writer.uint32(
                /* id 13, wireType 2 =*/
                106
              ).fork()).ldelim();
          if (message2.quantizationAnnotation != null && message2.quantizationAnnotation.length)
            for (var i = 0; i < message2.quantizationAnnotation.length; ++i)
              $root.onnx.TensorAnnotation.encode(message2.quantizationAnnotation[i], writer.uint32(
                /* id 14, wireType 2 =*/
                114
              ).fork()).ldelim();
          if (message2.sparseInitializer != null && message2.sparseInitializer.length)
            for (var i = 0; i < message2.sparseInitializer.length; ++i)
              $root.onnx.SparseTensorProto.encode(message2.sparseInitializer[i], writer.uint32(
                /* id 15, wireType 2 =*/
                122
              ).fork()).ldelim();
          return writer;
        };
        GraphProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        GraphProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.GraphProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.node && message2.node.length))
                  message2.node = [];
                message2.node.push($root.onnx.NodeProto.decode(reader, reader.uint32()));
                break;
              case 2:
                message2.name = reader.string();
                break;
              case 5:
                if (!(message2.initializer && message2.initializer.length))
                  message2.initializer = [];
                message2.initializer.push($root.onnx.TensorProto.decode(reader, reader.uint32()));
                break;
              case 15:
                if (!(message2.sparseInitializer && message2.sparseInitializer.length))
                  message2.sparseInitializer = [];
                message2.sparseInitializer.push($root.onnx.SparseTensorProto.decode(reader, reader.uint32()));
                break;
              case 10:
                message2.docString = reader.string();
                break;
              case 11:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 12:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 13:
                if (!(message2.valueInfo && message2.valueInfo.length))
                  message2.valueInfo = [];
                message2.valueInfo.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 14:
                if (!(message2.quantizationAnnotation && message2.quantizationAnnotation.length))
                  message2.quantizationAnnotation = [];
                message2.quantizationAnnotation.push($root.onnx.TensorAnnotation.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        GraphProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        GraphProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.node != null && message2.hasOwnProperty("node")) {
            if (!Array.isArray(message2.node))
              return "node: array expected";
            for (var i = 0; i < message2.node.length; ++i) {
              var error = $root.onnx.NodeProto.verify(message2.node[i]);
              if (error)
                return "node." + error;
            }
          }
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.initializer != null && message2.hasOwnProperty("initializer")) {
            if (!Array.isArray(message2.initializer))
              return "initializer: array expected";
            for (var i = 0; i < message2.initializer.length; ++i) {
              var error = $root.onnx.TensorProto.verify(message2.initializer[i]);
              if (error)
                return "initializer." + error;
            }
          }
          if (message2.sparseInitializer != null && message2.hasOwnProperty("sparseInitializer")) {
            if (!Array.isArray(message2.sparseInitializer))
              return "sparseInitializer: array expected";
            for (var i = 0; i < message2.sparseInitializer.length; ++i) {
              var error = $root.onnx.SparseTensorProto.verify(message2.sparseInitializer[i]);
              if (error)
                return "sparseInitializer." + error;
            }
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          if (message2.input != null && message2.hasOwnProperty("input")) {
            if (!Array.isArray(message2.input))
              return "input: array expected";
            for (var i = 0; i < message2.input.length; ++i) {
              var error = $root.onnx.ValueInfoProto.verify(message2.input[i]);
              if (error)
                return "input." + error;
            }
          }
          if (message2.output != null && message2.hasOwnProperty("output")) {
            if (!Array.isArray(message2.output))
              return "output: array expected";
            for (var i = 0; i < message2.output.length; ++i) {
              var error = $root.onnx.ValueInfoProto.verify(message2.output[i]);
              if (error)
                return "output." + error;
            }
          }
          if (message2.valueInfo != null && message2.hasOwnProperty("valueInfo")) {
            if (!Array.isArray(message2.valueInfo))
              return "valueInfo: array expected";
            for (var i = 0; i < message2.valueInfo.length; ++i) {
              var error = $root.onnx.ValueInfoProto.verify(message2.valueInfo[i]);
              if (error)
                return "valueInfo." + error;
            }
          }
          if (message2.quantizationAnnotation != null && message2.hasOwnProperty("quantizationAnnotation")) {
            if (!Array.isArray(message2.quantizationAnnotation))
              return "quantizationAnnotation: array expected";
            for (var i = 0; i < message2.quantizationAnnotation.length; ++i) {
              var error = $root.onnx.TensorAnnotation.verify(message2.quantizationAnnotation[i]);
              if (error)
                return "quantizationAnnotation." + error;
            }
          }
          return null;
        };
        GraphProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.GraphProto)
            return object;
          var message2 = new $root.onnx.GraphProto();
          if (object.node) {
            if (!Array.isArray(object.node))
              throw TypeError(".onnx.GraphProto.node: array expected");
            message2.node = [];
            for (var i = 0; i < object.node.length; ++i) {
              if (typeof object.node[i] !== "object")
                throw TypeError(".onnx.GraphProto.node: object expected");
              message2.node[i] = $root.onnx.NodeProto.fromObject(object.node[i]);
            }
          }
          if (object.name != null)
            message2.name = String(object.name);
          if (object.initializer) {
            if (!Array.isArray(object.initializer))
              throw TypeError(".onnx.GraphProto.initializer: array expected");
            message2.initializer = [];
            for (var i = 0; i < object.initializer.length; ++i) {
              if (typeof object.initializer[i] !== "object")
                throw TypeError(".onnx.GraphProto.initializer: object expected");
              message2.initializer[i] = $root.onnx.TensorProto.fromObject(object.initializer[i]);
            }
          }
          if (object.sparseInitializer) {
            if (!Array.isArray(object.sparseInitializer))
              throw TypeError(".onnx.GraphProto.sparseInitializer: array expected");
            message2.sparseInitializer = [];
            for (var i = 0; i < object.sparseInitializer.length; ++i) {
              if (typeof object.sparseInitializer[i] !== "object")
                throw TypeError(".onnx.GraphProto.sparseInitializer: object expected");
              message2.sparseInitializer[i] = $root.onnx.SparseTensorProto.fromObject(object.sparseInitializer[i]);
            }
          }
          if (object.docString != null)
            message2.docString = String(object.docString);
          if (object.input) {
            if (!Array.isArray(object.input))
              throw TypeError(".onnx.GraphProto.input: array expected");
            message2.input = [];
            for (var i = 0; i < object.input.length; ++i) {
              if (typeof object.input[i] !== "object")
                throw TypeError(".onnx.GraphProto.input: object expected");
              message2.input[i] = $root.onnx.ValueInfoProto.fromObject(object.input[i]);
            }
          }
          if (object.output) {
            if (!Array.isArray(object.output))
              throw TypeError(".onnx.GraphProto.output: array expected");
            message2.output = [];
            for (var i = 0; i < object.output.length; ++i) {
              if (typeof object.output[i] !== "object")
                throw TypeError(".onnx.GraphProto.output: object expected");
              message2.output[i] = $root.onnx.ValueInfoProto.fromObject(object.output[i]);
            }
          }
          if (object.valueInfo) {
            if (!Array.isArray(object.valueInfo))
              throw TypeError(".onnx.GraphProto.valueInfo: array expected");
            message2.valueInfo = [];
            for (var i = 0; i < object.valueInfo.length; ++i) {
              if (typeof object.valueInfo[i] !== "object")
                throw TypeError(".onnx.GraphProto.valueInfo: object expected");
              message2.valueInfo[i] = $root.onnx.ValueInfoProto.fromObject(object.valueInfo[i]);
            }
          }
          if (object.quantizationAnnotation) {
            if (!Array.isArray(object.quantizationAnnotation))
              throw TypeError(".onnx.GraphProto.quantizationAnnotation: array expected");
            message2.quantizationAnnotation = [];
            for (var i = 0; i < object.quantizationAnnotation.length; ++i) {
              if (typeof object.quantizationAnnotation[i] !== "object")
                throw TypeError(".onnx.GraphProto.quantizationAnnotation: object expected");
              message2.quantizationAnnotation[i] = $root.onnx.TensorAnnotation.fromObject(object.quantizationAnnotation[i]);
            }
          }
          return message2;
        };
        GraphProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.node = [];
            object.initializer = [];
            object.input = [];
            object.output = [];
            object.valueInfo = [];
            object.quantizationAnnotation = [];
            object.sparseInitializer = [];
          }
          if (options.defaults) {
            object.name = "";
            object.docString = "";
          }
          if (message2.node && message2.node.length) {
            object.node = [];
            for (var j = 0; j < message2.node.length; ++j)
              object.node[j] = $root.onnx.NodeProto.toObject(message2.node[j], options);
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.initializer && message2.initializer.length) {
            object.initializer = [];
            for (var j = 0; j < message2.initializer.length; ++j)
              object.initializer[j] = $root.onnx.TensorProto.toObject(message2.initializer[j], options);
          }
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.input && message2.input.length) {
            object.input = [];
            for (var j = 0; j < message2.input.length; ++j)
              object.input[j] = $root.onnx.ValueInfoProto.toObject(message2.input[j], options);
          }
          if (message2.output && message2.output.length) {
            object.output = [];
            for (var j = 0; j < message2.output.length; ++j)
              object.output[j] = $root.onnx.ValueInfoProto.toObject(message2.output[j], options);
          }
          if (message2.valueInfo && message2.valueInfo.length) {
            object.valueInfo = [];
            for (var j = 0; j < message2.valueInfo.length; ++j)
              object.valueInfo[j] = $root.onnx.ValueInfoProto.toObject(message2.valueInfo[j], options);
          }
          if (message2.quantizationAnnotation && message2.quantizationAnnotation.length) {
            object.quantizationAnnotation = [];
            for (var j = 0; j < message2.quantizationAnnotation.length; ++j)
              object.quantizationAnnotation[j] = $root.onnx.TensorAnnotation.toObject(message2.quantizationAnnotation[j], options);
          }
          if (message2.sparseInitializer && message2.sparseInitializer.length) {
            object.sparseInitializer = [];
            for (var j = 0; j < message2.sparseInitializer.length; ++j)
              object.sparseInitializer[j] = $root.onnx.SparseTensorProto.toObject(message2.sparseInitializer[j], options);
          }
          return object;
        };
        GraphProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return GraphProto;
      })();
      onnx2.TensorProto = (function() {
        function TensorProto(properties) {
          this.dims = [];
          this.floatData = [];
          this.int32Data = [];
          this.stringData = [];
          this.int64Data = [];
          this.externalData = [];
          this.doubleData = [];
          this.uint64Data = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorProto.prototype.dims = $util.emptyArray;
        TensorProto.prototype.dataType = 0;
        TensorProto.prototype.segment = null;
        TensorProto.prototype.floatData = $util.emptyArray;
        TensorProto.prototype.int32Data = $util.emptyArray;
        TensorProto.prototype.stringData = $util.emptyArray;
        TensorProto.prototype.int64Data = $util.emptyArray;
        TensorProto.prototype.name = "";
        TensorProto.prototype.docString = "";
        TensorProto.prototype.rawData = $util.newBuffer([]);
        TensorProto.prototype.externalData = $util.emptyArray;
        TensorProto.prototype.dataLocation = 0;
        TensorProto.prototype.doubleData = $util.emptyArray;
        TensorProto.prototype.uint64Data = $util.emptyArray;
        TensorProto.create = function create(properties) {
          return new TensorProto(properties);
        };
        TensorProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.dims != null && message2.dims.length) {
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork();
            for (var i = 0; i < message2.dims.length; ++i)
              writer.int64(message2.dims[i]);
            writer.ldelim();
          }
          if (message2.dataType != null && Object.hasOwnProperty.call(message2, "dataType"))
            writer.uint32(
              /* id 2, wireType 0 =*/
              16
            ).int32(message2.dataType);
          if (message2.segment != null && Object.hasOwnProperty.call(message2, "segment"))
            $root.onnx.TensorProto.Segment.encode(message2.segment, writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).fork()).ldelim();
          if (message2.floatData != null && message2.floatData.length) {
            writer.uint32(
              /* id 4, wireType 2 =*/
              34
            ).fork();
            for (var i = 0; i < message2.floatData.length; ++i)
              writer.float(message2.floatData[i]);
            writer.ldelim();
          }
          if (message2.int32Data != null && message2.int32Data.length) {
            writer.uint32(
              /* id 5, wireType 2 =*/
              42
            ).fork();
            for (var i = 0; i < message2.int32Data.length; ++i)
              writer.int32(message2.int32Data[i]);
            writer.ldelim();
          }
          if (message2.stringData != null && message2.stringData.length)
            for (var i = 0; i < message2.stringData.length; ++i)
              writer.uint32(
                /* id 6, wireType 2 =*/
                50
              ).bytes(message2.stringData[i]);
          if (message2.int64Data != null && message2.int64Data.length) {
            writer.uint32(
              /* id 7, wireType 2 =*/
              58
            ).fork();
            for (var i = 0; i < message2.int64Data.length; ++i)
              writer.int64(message2.int64Data[i]);
            writer.ldelim();
          }
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 8, wireType 2 =*/
              66
            ).string(message2.name);
          if (message2.rawData != null && Object.hasOwnProperty.call(message2, "rawData"))
            writer.uint32(
              /* id 9, wireType 2 =*/
              74
            ).bytes(message2.rawData);
          if (message2.doubleData != null && message2.doubleData.length) {
            writer.uint32(
              /* id 10, wireType 2 =*/
              82
            ).fork();
            for (var i = 0; i < message2.doubleData.length; ++i)
              writer.double(message2.doubleData[i]);
            writer.ldelim();
          }
          if (message2.uint64Data != null && message2.uint64Data.length) {
            writer.uint32(
              /* id 11, wireType 2 =*/
              90
            ).fork();
            for (var i = 0; i < message2.uint64Data.length; ++i)
              writer.uint64(message2.uint64Data[i]);
            writer.ldelim();
          }
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 12, wireType 2 =*/
              98
            ).string(message2.docString);
          if (message2.externalData != null && message2.externalData.length)
            for (var i = 0; i < message2.externalData.length; ++i)
              $root.onnx.StringStringEntryProto.encode(message2.externalData[i], writer.uint32(
                /* id 13, wireType 2 =*/
                106
              ).fork()).ldelim();
          if (message2.dataLocation != null && Object.hasOwnProperty.call(message2, "dataLocation"))
            writer.uint32(
              /* id 14, wireType 0 =*/
              112
            ).int32(message2.dataLocation);
          return writer;
        };
        TensorProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        TensorProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.dims && message2.dims.length))
                  message2.dims = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.dims.push(reader.int64());
                } else
                  message2.dims.push(reader.int64());
                break;
              case 2:
                message2.dataType = reader.int32();
                break;
              case 3:
                message2.segment = $root.onnx.TensorProto.Segment.decode(reader, reader.uint32());
                break;
              case 4:
                if (!(message2.floatData && message2.floatData.length))
                  message2.floatData = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.floatData.push(reader.float());
                } else
                  message2.floatData.push(reader.float());
                break;
              case 5:
                if (!(message2.int32Data && message2.int32Data.length))
                  message2.int32Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.int32Data.push(reader.int32());
                } else
                  message2.int32Data.push(reader.int32());
                break;
              case 6:
                if (!(message2.stringData && message2.stringData.length))
                  message2.stringData = [];
                message2.stringData.push(reader.bytes());
                break;
              case 7:
                if (!(message2.int64Data && message2.int64Data.length))
                  message2.int64Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.int64Data.push(reader.int64());
                } else
                  message2.int64Data.push(reader.int64());
                break;
              case 8:
                message2.name = reader.string();
                break;
              case 12:
                message2.docString = reader.string();
                break;
              case 9:
                message2.rawData = reader.bytes();
                break;
              case 13:
                if (!(message2.externalData && message2.externalData.length))
                  message2.externalData = [];
                message2.externalData.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 14:
                message2.dataLocation = reader.int32();
                break;
              case 10:
                if (!(message2.doubleData && message2.doubleData.length))
                  message2.doubleData = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.doubleData.push(reader.double());
                } else
                  message2.doubleData.push(reader.double());
                break;
              case 11:
                if (!(message2.uint64Data && message2.uint64Data.length))
                  message2.uint64Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.uint64Data.push(reader.uint64());
                } else
                  message2.uint64Data.push(reader.uint64());
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        TensorProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.dims != null && message2.hasOwnProperty("dims")) {
            if (!Array.isArray(message2.dims))
              return "dims: array expected";
            for (var i = 0; i < message2.dims.length; ++i)
              if (!$util.isInteger(message2.dims[i]) && !(message2.dims[i] && $util.isInteger(message2.dims[i].low) && $util.isInteger(message2.dims[i].high)))
                return "dims: integer|Long[] expected";
          }
          if (message2.dataType != null && message2.hasOwnProperty("dataType")) {
            if (!$util.isInteger(message2.dataType))
              return "dataType: integer expected";
          }
          if (message2.segment != null && message2.hasOwnProperty("segment")) {
            var error = $root.onnx.TensorProto.Segment.verify(message2.segment);
            if (error)
              return "segment." + error;
          }
          if (message2.floatData != null && message2.hasOwnProperty("floatData")) {
            if (!Array.isArray(message2.floatData))
              return "floatData: array expected";
            for (var i = 0; i < message2.floatData.length; ++i)
              if (typeof message2.floatData[i] !== "number")
                return "floatData: number[] expected";
          }
          if (message2.int32Data != null && message2.hasOwnProperty("int32Data")) {
            if (!Array.isArray(message2.int32Data))
              return "int32Data: array expected";
            for (var i = 0; i < message2.int32Data.length; ++i)
              if (!$util.isInteger(message2.int32Data[i]))
                return "int32Data: integer[] expected";
          }
          if (message2.stringData != null && message2.hasOwnProperty("stringData")) {
            if (!Array.isArray(message2.stringData))
              return "stringData: array expected";
            for (var i = 0; i < message2.stringData.length; ++i)
              if (!(message2.stringData[i] && typeof message2.stringData[i].length === "number" || $util.isString(message2.stringData[i])))
                return "stringData: buffer[] expected";
          }
          if (message2.int64Data != null && message2.hasOwnProperty("int64Data")) {
            if (!Array.isArray(message2.int64Data))
              return "int64Data: array expected";
            for (var i = 0; i < message2.int64Data.length; ++i)
              if (!$util.isInteger(message2.int64Data[i]) && !(message2.int64Data[i] && $util.isInteger(message2.int64Data[i].low) && $util.isInteger(message2.int64Data[i].high)))
                return "int64Data: integer|Long[] expected";
          }
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          if (message2.rawData != null && message2.hasOwnProperty("rawData")) {
            if (!(message2.rawData && typeof message2.rawData.length === "number" || $util.isString(message2.rawData)))
              return "rawData: buffer expected";
          }
          if (message2.externalData != null && message2.hasOwnProperty("externalData")) {
            if (!Array.isArray(message2.externalData))
              return "externalData: array expected";
            for (var i = 0; i < message2.externalData.length; ++i) {
              var error = $root.onnx.StringStringEntryProto.verify(message2.externalData[i]);
              if (error)
                return "externalData." + error;
            }
          }
          if (message2.dataLocation != null && message2.hasOwnProperty("dataLocation"))
            switch (message2.dataLocation) {
              default:
                return "dataLocation: enum value expected";
              case 0:
              case 1:
                break;
            }
          if (message2.doubleData != null && message2.hasOwnProperty("doubleData")) {
            if (!Array.isArray(message2.doubleData))
              return "doubleData: array expected";
            for (var i = 0; i < message2.doubleData.length; ++i)
              if (typeof message2.doubleData[i] !== "number")
                return "doubleData: number[] expected";
          }
          if (message2.uint64Data != null && message2.hasOwnProperty("uint64Data")) {
            if (!Array.isArray(message2.uint64Data))
              return "uint64Data: array expected";
            for (var i = 0; i < message2.uint64Data.length; ++i)
              if (!$util.isInteger(message2.uint64Data[i]) && !(message2.uint64Data[i] && $util.isInteger(message2.uint64Data[i].low) && $util.isInteger(message2.uint64Data[i].high)))
                return "uint64Data: integer|Long[] expected";
          }
          return null;
        };
        TensorProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.TensorProto)
            return object;
          var message2 = new $root.onnx.TensorProto();
          if (object.dims) {
            if (!Array.isArray(object.dims))
              throw TypeError(".onnx.TensorProto.dims: array expected");
            message2.dims = [];
            for (var i = 0; i < object.dims.length; ++i)
              if ($util.Long)
                (message2.dims[i] = $util.Long.fromValue(object.dims[i])).unsigned = false;
              else if (typeof object.dims[i] === "string")
                message2.dims[i] = parseInt(object.dims[i], 10);
              else if (typeof object.dims[i] === "number")
                message2.dims[i] = object.dims[i];
              else if (typeof object.dims[i] === "object")
                message2.dims[i] = new $util.LongBits(object.dims[i].low >>> 0, object.dims[i].high >>> 0).toNumber();
          }
          if (object.dataType != null)
            message2.dataType = object.dataType | 0;
          if (object.segment != null) {
            if (typeof object.segment !== "object")
              throw TypeError(".onnx.TensorProto.segment: object expected");
            message2.segment = $root.onnx.TensorProto.Segment.fromObject(object.segment);
          }
          if (object.floatData) {
            if (!Array.isArray(object.floatData))
              throw TypeError(".onnx.TensorProto.floatData: array expected");
            message2.floatData = [];
            for (var i = 0; i < object.floatData.length; ++i)
              message2.floatData[i] = Number(object.floatData[i]);
          }
          if (object.int32Data) {
            if (!Array.isArray(object.int32Data))
              throw TypeError(".onnx.TensorProto.int32Data: array expected");
            message2.int32Data = [];
            for (var i = 0; i < object.int32Data.length; ++i)
              message2.int32Data[i] = object.int32Data[i] | 0;
          }
          if (object.stringData) {
            if (!Array.isArray(object.stringData))
              throw TypeError(".onnx.TensorProto.stringData: array expected");
            message2.stringData = [];
            for (var i = 0; i < object.stringData.length; ++i)
              if (typeof object.stringData[i] === "string")
                $util.base64.decode(object.stringData[i], message2.stringData[i] = $util.newBuffer($util.base64.length(object.stringData[i])), 0);
              else if (object.stringData[i].length)
                message2.stringData[i] = object.stringData[i];
          }
          if (object.int64Data) {
            if (!Array.isArray(object.int64Data))
              throw TypeError(".onnx.TensorProto.int64Data: array expected");
            message2.int64Data = [];
            for (var i = 0; i < object.int64Data.length; ++i)
              if ($util.Long)
                (message2.int64Data[i] = $util.Long.fromValue(object.int64Data[i])).unsigned = false;
              else if (typeof object.int64Data[i] === "string")
                message2.int64Data[i] = parseInt(object.int64Data[i], 10);
              else if (typeof object.int64Data[i] === "number")
                message2.int64Data[i] = object.int64Data[i];
              else if (typeof object.int64Data[i] === "object")
                message2.int64Data[i] = new $util.LongBits(object.int64Data[i].low >>> 0, object.int64Data[i].high >>> 0).toNumber();
          }
          if (object.name != null)
            message2.name = String(object.name);
          if (object.docString != null)
            message2.docString = String(object.docString);
          if (object.rawData != null) {
            if (typeof object.rawData === "string")
              $util.base64.decode(object.rawData, message2.rawData = $util.newBuffer($util.base64.length(object.rawData)), 0);
            else if (object.rawData.length)
              message2.rawData = object.rawData;
          }
          if (object.externalData) {
            if (!Array.isArray(object.externalData))
              throw TypeError(".onnx.TensorProto.externalData: array expected");
            message2.externalData = [];
            for (var i = 0; i < object.externalData.length; ++i) {
              if (typeof object.externalData[i] !== "object")
                throw TypeError(".onnx.TensorProto.externalData: object expected");
              message2.externalData[i] = $root.onnx.StringStringEntryProto.fromObject(object.externalData[i]);
            }
          }
          switch (object.dataLocation) {
            case "DEFAULT":
            case 0:
              message2.dataLocation = 0;
              break;
            case "EXTERNAL":
            case 1:
              message2.dataLocation = 1;
              break;
          }
          if (object.doubleData) {
            if (!Array.isArray(object.doubleData))
              throw TypeError(".onnx.TensorProto.doubleData: array expected");
            message2.doubleData = [];
            for (var i = 0; i < object.doubleData.length; ++i)
              message2.doubleData[i] = Number(object.doubleData[i]);
          }
          if (object.uint64Data) {
            if (!Array.isArray(object.uint64Data))
              throw TypeError(".onnx.TensorProto.uint64Data: array expected");
            message2.uint64Data = [];
            for (var i = 0; i < object.uint64Data.length; ++i)
              if ($util.Long)
                (message2.uint64Data[i] = $util.Long.fromValue(object.uint64Data[i])).unsigned = true;
              else if (typeof object.uint64Data[i] === "string")
                message2.uint64Data[i] = parseInt(object.uint64Data[i], 10);
              else if (typeof object.uint64Data[i] === "number")
                message2.uint64Data[i] = object.uint64Data[i];
              else if (typeof object.uint64Data[i] === "object")
                message2.uint64Data[i] = new $util.LongBits(object.uint64Data[i].low >>> 0, object.uint64Data[i].high >>> 0).toNumber(true);
          }
          return message2;
        };
        TensorProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.dims = [];
            object.floatData = [];
            object.int32Data = [];
            object.stringData = [];
            object.int64Data = [];
            object.doubleData = [];
            object.uint64Data = [];
            object.externalData = [];
          }
          if (options.defaults) {
            object.dataType = 0;
            object.segment = null;
            object.name = "";
            if (options.bytes === String)
              object.rawData = "";
            else {
              object.rawData = [];
              if (options.bytes !== Array)
                object.rawData = $util.newBuffer(object.rawData);
            }
            object.docString = "";
            object.dataLocation = options.enums === String ? "DEFAULT" : 0;
          }
          if (message2.dims && message2.dims.length) {
            object.dims = [];
            for (var j = 0; j < message2.dims.length; ++j)
              if (typeof message2.dims[j] === "number")
                object.dims[j] = options.longs === String ? String(message2.dims[j]) : message2.dims[j];
              else
                object.dims[j] = options.longs === String ? $util.Long.prototype.toString.call(message2.dims[j]) : options.longs === Number ? new $util.LongBits(message2.dims[j].low >>> 0, message2.dims[j].high >>> 0).toNumber() : message2.dims[j];
          }
          if (message2.dataType != null && message2.hasOwnProperty("dataType"))
            object.dataType = message2.dataType;
          if (message2.segment != null && message2.hasOwnProperty("segment"))
            object.segment = $root.onnx.TensorProto.Segment.toObject(message2.segment, options);
          if (message2.floatData && message2.floatData.length) {
            object.floatData = [];
            for (var j = 0; j < message2.floatData.length; ++j)
              object.floatData[j] = options.json && !isFinite(message2.floatData[j]) ? String(message2.floatData[j]) : message2.floatData[j];
          }
          if (message2.int32Data && message2.int32Data.length) {
            object.int32Data = [];
            for (var j = 0; j < message2.int32Data.length; ++j)
              object.int32Data[j] = message2.int32Data[j];
          }
          if (message2.stringData && message2.stringData.length) {
            object.stringData = [];
            for (var j = 0; j < message2.stringData.length; ++j)
              object.stringData[j] = options.bytes === String ? $util.base64.encode(message2.stringData[j], 0, message2.stringData[j].length) : options.bytes === Array ? Array.prototype.slice.call(message2.stringData[j]) : message2.stringData[j];
          }
          if (message2.int64Data && message2.int64Data.length) {
            object.int64Data = [];
            for (var j = 0; j < message2.int64Data.length; ++j)
              if (typeof message2.int64Data[j] === "number")
                object.int64Data[j] = options.longs === String ? String(message2.int64Data[j]) : message2.int64Data[j];
              else
                object.int64Data[j] = options.longs === String ? $util.Long.prototype.toString.call(message2.int64Data[j]) : options.longs === Number ? new $util.LongBits(message2.int64Data[j].low >>> 0, message2.int64Data[j].high >>> 0).toNumber() : message2.int64Data[j];
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.rawData != null && message2.hasOwnProperty("rawData"))
            object.rawData = options.bytes === String ? $util.base64.encode(message2.rawData, 0, message2.rawData.length) : options.bytes === Array ? Array.prototype.slice.call(message2.rawData) : message2.rawData;
          if (message2.doubleData && message2.doubleData.length) {
            object.doubleData = [];
            for (var j = 0; j < message2.doubleData.length; ++j)
              object.doubleData[j] = options.json && !isFinite(message2.doubleData[j]) ? String(message2.doubleData[j]) : message2.doubleData[j];
          }
          if (message2.uint64Data && message2.uint64Data.length) {
            object.uint64Data = [];
            for (var j = 0; j < message2.uint64Data.length; ++j)
              if (typeof message2.uint64Data[j] === "number")
                object.uint64Data[j] = options.longs === String ? String(message2.uint64Data[j]) : message2.uint64Data[j];
              else
                object.uint64Data[j] = options.longs === String ? $util.Long.prototype.toString.call(message2.uint64Data[j]) : options.longs === Number ? new $util.LongBits(message2.uint64Data[j].low >>> 0, message2.uint64Data[j].high >>> 0).toNumber(true) : message2.uint64Data[j];
          }
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.externalData && message2.externalData.length) {
            object.externalData = [];
            for (var j = 0; j < message2.externalData.length; ++j)
              object.externalData[j] = $root.onnx.StringStringEntryProto.toObject(message2.externalData[j], options);
          }
          if (message2.dataLocation != null && message2.hasOwnProperty("dataLocation"))
            object.dataLocation = options.enums === String ? $root.onnx.TensorProto.DataLocation[message2.dataLocation] : message2.dataLocation;
          return object;
        };
        TensorProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TensorProto.DataType = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "UNDEFINED"] = 0;
          values[valuesById[1] = "FLOAT"] = 1;
          values[valuesById[2] = "UINT8"] = 2;
          values[valuesById[3] = "INT8"] = 3;
          values[valuesById[4] = "UINT16"] = 4;
          values[valuesById[5] = "INT16"] = 5;
          values[valuesById[6] = "INT32"] = 6;
          values[valuesById[7] = "INT64"] = 7;
          values[valuesById[8] = "STRING"] = 8;
          values[valuesById[9] = "BOOL"] = 9;
          values[valuesById[10] = "FLOAT16"] = 10;
          values[valuesById[11] = "DOUBLE"] = 11;
          values[valuesById[12] = "UINT32"] = 12;
          values[valuesById[13] = "UINT64"] = 13;
          values[valuesById[14] = "COMPLEX64"] = 14;
          values[valuesById[15] = "COMPLEX128"] = 15;
          values[valuesById[16] = "BFLOAT16"] = 16;
          return values;
        })();
        TensorProto.Segment = (function() {
          function Segment(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Segment.prototype.begin = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
          Segment.prototype.end = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
          Segment.create = function create(properties) {
            return new Segment(properties);
          };
          Segment.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.begin != null && Object.hasOwnProperty.call(message2, "begin"))
              writer.uint32(
                /* id 1, wireType 0 =*/
                8
              ).int64(message2.begin);
            if (message2.end != null && Object.hasOwnProperty.call(message2, "end"))
              writer.uint32(
                /* id 2, wireType 0 =*/
                16
              ).int64(message2.end);
            return writer;
          };
          Segment.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Segment.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorProto.Segment();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.begin = reader.int64();
                  break;
                case 2:
                  message2.end = reader.int64();
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Segment.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Segment.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.begin != null && message2.hasOwnProperty("begin")) {
              if (!$util.isInteger(message2.begin) && !(message2.begin && $util.isInteger(message2.begin.low) && $util.isInteger(message2.begin.high)))
                return "begin: integer|Long expected";
            }
            if (message2.end != null && message2.hasOwnProperty("end")) {
              if (!$util.isInteger(message2.end) && !(message2.end && $util.isInteger(message2.end.low) && $util.isInteger(message2.end.high)))
                return "end: integer|Long expected";
            }
            return null;
          };
          Segment.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TensorProto.Segment)
              return object;
            var message2 = new $root.onnx.TensorProto.Segment();
            if (object.begin != null) {
              if ($util.Long)
                (message2.begin = $util.Long.fromValue(object.begin)).unsigned = false;
              else if (typeof object.begin === "string")
                message2.begin = parseInt(object.begin, 10);
              else if (typeof object.begin === "number")
                message2.begin = object.begin;
              else if (typeof object.begin === "object")
                message2.begin = new $util.LongBits(object.begin.low >>> 0, object.begin.high >>> 0).toNumber();
            }
            if (object.end != null) {
              if ($util.Long)
                (message2.end = $util.Long.fromValue(object.end)).unsigned = false;
              else if (typeof object.end === "string")
                message2.end = parseInt(object.end, 10);
              else if (typeof object.end === "number")
                message2.end = object.end;
              else if (typeof object.end === "object")
                message2.end = new $util.LongBits(object.end.low >>> 0, object.end.high >>> 0).toNumber();
            }
            return message2;
          };
          Segment.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults) {
              if ($util.Long) {
                var long = new $util.Long(0, 0, false);
                object.begin = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
              } else
                object.begin = options.longs === String ? "0" : 0;
              if ($util.Long) {
                var long = new $util.Long(0, 0, false);
                object.end = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
              } else
                object.end = options.longs === String ? "0" : 0;
            }
            if (message2.begin != null && message2.hasOwnProperty("begin"))
              if (typeof message2.begin === "number")
                object.begin = options.longs === String ? String(message2.begin) : message2.begin;
              else
                object.begin = options.longs === String ? $util.Long.prototype.toString.call(message2.begin) : options.longs === Number ? new $util.LongBits(message2.begin.low >>> 0, message2.begin.high >>> 0).toNumber() : message2.begin;
            if (message2.end != null && message2.hasOwnProperty("end"))
              if (typeof message2.end === "number")
                object.end = options.longs === String ? String(message2.end) : message2.end;
              else
                object.end = options.longs === String ? $util.Long.prototype.toString.call(message2.end) : options.longs === Number ? new $util.LongBits(message2.end.low >>> 0, message2.end.high >>> 0).toNumber() : message2.end;
            return object;
          };
          Segment.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Segment;
        })();
        TensorProto.DataLocation = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "DEFAULT"] = 0;
          values[valuesById[1] = "EXTERNAL"] = 1;
          return values;
        })();
        return TensorProto;
      })();
      onnx2.SparseTensorProto = (function() {
        function SparseTensorProto(properties) {
          this.dims = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        SparseTensorProto.prototype.values = null;
        SparseTensorProto.prototype.indices = null;
        SparseTensorProto.prototype.dims = $util.emptyArray;
        SparseTensorProto.create = function create(properties) {
          return new SparseTensorProto(properties);
        };
        SparseTensorProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.values != null && Object.hasOwnProperty.call(message2, "values"))
            $root.onnx.TensorProto.encode(message2.values, writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
          if (message2.indices != null && Object.hasOwnProperty.call(message2, "indices"))
            $root.onnx.TensorProto.encode(message2.indices, writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).fork()).ldelim();
          if (message2.dims != null && message2.dims.length) {
            writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).fork();
            for (var i = 0; i < message2.dims.length; ++i)
              writer.int64(message2.dims[i]);
            writer.ldelim();
          }
          return writer;
        };
        SparseTensorProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        SparseTensorProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.SparseTensorProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.values = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 2:
                message2.indices = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 3:
                if (!(message2.dims && message2.dims.length))
                  message2.dims = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.dims.push(reader.int64());
                } else
                  message2.dims.push(reader.int64());
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        SparseTensorProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        SparseTensorProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.values != null && message2.hasOwnProperty("values")) {
            var error = $root.onnx.TensorProto.verify(message2.values);
            if (error)
              return "values." + error;
          }
          if (message2.indices != null && message2.hasOwnProperty("indices")) {
            var error = $root.onnx.TensorProto.verify(message2.indices);
            if (error)
              return "indices." + error;
          }
          if (message2.dims != null && message2.hasOwnProperty("dims")) {
            if (!Array.isArray(message2.dims))
              return "dims: array expected";
            for (var i = 0; i < message2.dims.length; ++i)
              if (!$util.isInteger(message2.dims[i]) && !(message2.dims[i] && $util.isInteger(message2.dims[i].low) && $util.isInteger(message2.dims[i].high)))
                return "dims: integer|Long[] expected";
          }
          return null;
        };
        SparseTensorProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.SparseTensorProto)
            return object;
          var message2 = new $root.onnx.SparseTensorProto();
          if (object.values != null) {
            if (typeof object.values !== "object")
              throw TypeError(".onnx.SparseTensorProto.values: object expected");
            message2.values = $root.onnx.TensorProto.fromObject(object.values);
          }
          if (object.indices != null) {
            if (typeof object.indices !== "object")
              throw TypeError(".onnx.SparseTensorProto.indices: object expected");
            message2.indices = $root.onnx.TensorProto.fromObject(object.indices);
          }
          if (object.dims) {
            if (!Array.isArray(object.dims))
              throw TypeError(".onnx.SparseTensorProto.dims: array expected");
            message2.dims = [];
            for (var i = 0; i < object.dims.length; ++i)
              if ($util.Long)
                (message2.dims[i] = $util.Long.fromValue(object.dims[i])).unsigned = false;
              else if (typeof object.dims[i] === "string")
                message2.dims[i] = parseInt(object.dims[i], 10);
              else if (typeof object.dims[i] === "number")
                message2.dims[i] = object.dims[i];
              else if (typeof object.dims[i] === "object")
                message2.dims[i] = new $util.LongBits(object.dims[i].low >>> 0, object.dims[i].high >>> 0).toNumber();
          }
          return message2;
        };
        SparseTensorProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults)
            object.dims = [];
          if (options.defaults) {
            object.values = null;
            object.indices = null;
          }
          if (message2.values != null && message2.hasOwnProperty("values"))
            object.values = $root.onnx.TensorProto.toObject(message2.values, options);
          if (message2.indices != null && message2.hasOwnProperty("indices"))
            object.indices = $root.onnx.TensorProto.toObject(message2.indices, options);
          if (message2.dims && message2.dims.length) {
            object.dims = [];
            for (var j = 0; j < message2.dims.length; ++j)
              if (typeof message2.dims[j] === "number")
                object.dims[j] = options.longs === String ? String(message2.dims[j]) : message2.dims[j];
              else
                object.dims[j] = options.longs === String ? $util.Long.prototype.toString.call(message2.dims[j]) : options.longs === Number ? new $util.LongBits(message2.dims[j].low >>> 0, message2.dims[j].high >>> 0).toNumber() : message2.dims[j];
          }
          return object;
        };
        SparseTensorProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return SparseTensorProto;
      })();
      onnx2.TensorShapeProto = (function() {
        function TensorShapeProto(properties) {
          this.dim = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorShapeProto.prototype.dim = $util.emptyArray;
        TensorShapeProto.create = function create(properties) {
          return new TensorShapeProto(properties);
        };
        TensorShapeProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.dim != null && message2.dim.length)
            for (var i = 0; i < message2.dim.length; ++i)
              $root.onnx.TensorShapeProto.Dimension.encode(message2.dim[i], writer.uint32(
                /* id 1, wireType 2 =*/
                10
              ).fork()).ldelim();
          return writer;
        };
        TensorShapeProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        TensorShapeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorShapeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.dim && message2.dim.length))
                  message2.dim = [];
                message2.dim.push($root.onnx.TensorShapeProto.Dimension.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorShapeProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        TensorShapeProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.dim != null && message2.hasOwnProperty("dim")) {
            if (!Array.isArray(message2.dim))
              return "dim: array expected";
            for (var i = 0; i < message2.dim.length; ++i) {
              var error = $root.onnx.TensorShapeProto.Dimension.verify(message2.dim[i]);
              if (error)
                return "dim." + error;
            }
          }
          return null;
        };
        TensorShapeProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.TensorShapeProto)
            return object;
          var message2 = new $root.onnx.TensorShapeProto();
          if (object.dim) {
            if (!Array.isArray(object.dim))
              throw TypeError(".onnx.TensorShapeProto.dim: array expected");
            message2.dim = [];
            for (var i = 0; i < object.dim.length; ++i) {
              if (typeof object.dim[i] !== "object")
                throw TypeError(".onnx.TensorShapeProto.dim: object expected");
              message2.dim[i] = $root.onnx.TensorShapeProto.Dimension.fromObject(object.dim[i]);
            }
          }
          return message2;
        };
        TensorShapeProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults)
            object.dim = [];
          if (message2.dim && message2.dim.length) {
            object.dim = [];
            for (var j = 0; j < message2.dim.length; ++j)
              object.dim[j] = $root.onnx.TensorShapeProto.Dimension.toObject(message2.dim[j], options);
          }
          return object;
        };
        TensorShapeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TensorShapeProto.Dimension = (function() {
          function Dimension(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Dimension.prototype.dimValue = null;
          Dimension.prototype.dimParam = null;
          Dimension.prototype.denotation = "";
          var $oneOfFields;
          Object.defineProperty(Dimension.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["dimValue", "dimParam"]),
            set: $util.oneOfSetter($oneOfFields)
          });
          Dimension.create = function create(properties) {
            return new Dimension(properties);
          };
          Dimension.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.dimValue != null && Object.hasOwnProperty.call(message2, "dimValue"))
              writer.uint32(
                /* id 1, wireType 0 =*/
                8
              ).int64(message2.dimValue);
            if (message2.dimParam != null && Object.hasOwnProperty.call(message2, "dimParam"))
              writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).string(message2.dimParam);
            if (message2.denotation != null && Object.hasOwnProperty.call(message2, "denotation"))
              writer.uint32(
                /* id 3, wireType 2 =*/
                26
              ).string(message2.denotation);
            return writer;
          };
          Dimension.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Dimension.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorShapeProto.Dimension();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.dimValue = reader.int64();
                  break;
                case 2:
                  message2.dimParam = reader.string();
                  break;
                case 3:
                  message2.denotation = reader.string();
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Dimension.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Dimension.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            var properties = {};
            if (message2.dimValue != null && message2.hasOwnProperty("dimValue")) {
              properties.value = 1;
              if (!$util.isInteger(message2.dimValue) && !(message2.dimValue && $util.isInteger(message2.dimValue.low) && $util.isInteger(message2.dimValue.high)))
                return "dimValue: integer|Long expected";
            }
            if (message2.dimParam != null && message2.hasOwnProperty("dimParam")) {
              if (properties.value === 1)
                return "value: multiple values";
              properties.value = 1;
              if (!$util.isString(message2.dimParam))
                return "dimParam: string expected";
            }
            if (message2.denotation != null && message2.hasOwnProperty("denotation")) {
              if (!$util.isString(message2.denotation))
                return "denotation: string expected";
            }
            return null;
          };
          Dimension.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TensorShapeProto.Dimension)
              return object;
            var message2 = new $root.onnx.TensorShapeProto.Dimension();
            if (object.dimValue != null) {
              if ($util.Long)
                (message2.dimValue = $util.Long.fromValue(object.dimValue)).unsigned = false;
              else if (typeof object.dimValue === "string")
                message2.dimValue = parseInt(object.dimValue, 10);
              else if (typeof object.dimValue === "number")
                message2.dimValue = object.dimValue;
              else if (typeof object.dimValue === "object")
                message2.dimValue = new $util.LongBits(object.dimValue.low >>> 0, object.dimValue.high >>> 0).toNumber();
            }
            if (object.dimParam != null)
              message2.dimParam = String(object.dimParam);
            if (object.denotation != null)
              message2.denotation = String(object.denotation);
            return message2;
          };
          Dimension.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults)
              object.denotation = "";
            if (message2.dimValue != null && message2.hasOwnProperty("dimValue")) {
              if (typeof message2.dimValue === "number")
                object.dimValue = options.longs === String ? String(message2.dimValue) : message2.dimValue;
              else
                object.dimValue = options.longs === String ? $util.Long.prototype.toString.call(message2.dimValue) : options.longs === Number ? new $util.LongBits(message2.dimValue.low >>> 0, message2.dimValue.high >>> 0).toNumber() : message2.dimValue;
              if (options.oneofs)
                object.value = "dimValue";
            }
            if (message2.dimParam != null && message2.hasOwnProperty("dimParam")) {
              object.dimParam = message2.dimParam;
              if (options.oneofs)
                object.value = "dimParam";
            }
            if (message2.denotation != null && message2.hasOwnProperty("denotation"))
              object.denotation = message2.denotation;
            return object;
          };
          Dimension.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Dimension;
        })();
        return TensorShapeProto;
      })();
      onnx2.TypeProto = (function() {
        function TypeProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TypeProto.prototype.tensorType = null;
        TypeProto.prototype.sequenceType = null;
        TypeProto.prototype.mapType = null;
        TypeProto.prototype.optionalType = null;
        TypeProto.prototype.sparseTensorType = null;
        TypeProto.prototype.denotation = "";
        var $oneOfFields;
        Object.defineProperty(TypeProto.prototype, "value", {
          get: $util.oneOfGetter($oneOfFields = ["tensorType", "sequenceType", "mapType", "optionalType", "sparseTensorType"]),
          set: $util.oneOfSetter($oneOfFields)
        });
        TypeProto.create = function create(properties) {
          return new TypeProto(properties);
        };
        TypeProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.tensorType != null && Object.hasOwnProperty.call(message2, "tensorType"))
            $root.onnx.TypeProto.Tensor.encode(message2.tensorType, writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
          if (message2.sequenceType != null && Object.hasOwnProperty.call(message2, "sequenceType"))
            $root.onnx.TypeProto.Sequence.encode(message2.sequenceType, writer.uint32(
              /* id 4, wireType 2 =*/
              34
            ).fork()).ldelim();
          if (message2.mapType != null && Object.hasOwnProperty.call(message2, "mapType"))
            $root.onnx.TypeProto.Map.encode(message2.mapType, writer.uint32(
              /* id 5, wireType 2 =*/
              42
            ).fork()).ldelim();
          if (message2.denotation != null && Object.hasOwnProperty.call(message2, "denotation"))
            writer.uint32(
              /* id 6, wireType 2 =*/
              50
            ).string(message2.denotation);
          if (message2.sparseTensorType != null && Object.hasOwnProperty.call(message2, "sparseTensorType"))
            $root.onnx.TypeProto.SparseTensor.encode(message2.sparseTensorType, writer.uint32(
              /* id 8, wireType 2 =*/
              66
            ).fork()).ldelim();
          if (message2.optionalType != null && Object.hasOwnProperty.call(message2, "optionalType"))
            $root.onnx.TypeProto.Optional.encode(message2.optionalType, writer.uint32(
              /* id 9, wireType 2 =*/
              74
            ).fork()).ldelim();
          return writer;
        };
        TypeProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        TypeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.tensorType = $root.onnx.TypeProto.Tensor.decode(reader, reader.uint32());
                break;
              case 4:
                message2.sequenceType = $root.onnx.TypeProto.Sequence.decode(reader, reader.uint32());
                break;
              case 5:
                message2.mapType = $root.onnx.TypeProto.Map.decode(reader, reader.uint32());
                break;
              case 9:
                message2.optionalType = $root.onnx.TypeProto.Optional.decode(reader, reader.uint32());
                break;
              case 8:
                message2.sparseTensorType = $root.onnx.TypeProto.SparseTensor.decode(reader, reader.uint32());
                break;
              case 6:
                message2.denotation = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TypeProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        TypeProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          var properties = {};
          if (message2.tensorType != null && message2.hasOwnProperty("tensorType")) {
            properties.value = 1;
            {
              var error = $root.onnx.TypeProto.Tensor.verify(message2.tensorType);
              if (error)
                return "tensorType." + error;
            }
          }
          if (message2.sequenceType != null && message2.hasOwnProperty("sequenceType")) {
            if (properties.value === 1)
              return "value: multiple values";
            properties.value = 1;
            {
              var error = $root.onnx.TypeProto.Sequence.verify(message2.sequenceType);
              if (error)
                return "sequenceType." + error;
            }
          }
          if (message2.mapType != null && message2.hasOwnProperty("mapType")) {
            if (properties.value === 1)
              return "value: multiple values";
            properties.value = 1;
            {
              var error = $root.onnx.TypeProto.Map.verify(message2.mapType);
              if (error)
                return "mapType." + error;
            }
          }
          if (message2.optionalType != null && message2.hasOwnProperty("optionalType")) {
            if (properties.value === 1)
              return "value: multiple values";
            properties.value = 1;
            {
              var error = $root.onnx.TypeProto.Optional.verify(message2.optionalType);
              if (error)
                return "optionalType." + error;
            }
          }
          if (message2.sparseTensorType != null && message2.hasOwnProperty("sparseTensorType")) {
            if (properties.value === 1)
              return "value: multiple values";
            properties.value = 1;
            {
              var error = $root.onnx.TypeProto.SparseTensor.verify(message2.sparseTensorType);
              if (error)
                return "sparseTensorType." + error;
            }
          }
          if (message2.denotation != null && message2.hasOwnProperty("denotation")) {
            if (!$util.isString(message2.denotation))
              return "denotation: string expected";
          }
          return null;
        };
        TypeProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.TypeProto)
            return object;
          var message2 = new $root.onnx.TypeProto();
          if (object.tensorType != null) {
            if (typeof object.tensorType !== "object")
              throw TypeError(".onnx.TypeProto.tensorType: object expected");
            message2.tensorType = $root.onnx.TypeProto.Tensor.fromObject(object.tensorType);
          }
          if (object.sequenceType != null) {
            if (typeof object.sequenceType !== "object")
              throw TypeError(".onnx.TypeProto.sequenceType: object expected");
            message2.sequenceType = $root.onnx.TypeProto.Sequence.fromObject(object.sequenceType);
          }
          if (object.mapType != null) {
            if (typeof object.mapType !== "object")
              throw TypeError(".onnx.TypeProto.mapType: object expected");
            message2.mapType = $root.onnx.TypeProto.Map.fromObject(object.mapType);
          }
          if (object.optionalType != null) {
            if (typeof object.optionalType !== "object")
              throw TypeError(".onnx.TypeProto.optionalType: object expected");
            message2.optionalType = $root.onnx.TypeProto.Optional.fromObject(object.optionalType);
          }
          if (object.sparseTensorType != null) {
            if (typeof object.sparseTensorType !== "object")
              throw TypeError(".onnx.TypeProto.sparseTensorType: object expected");
            message2.sparseTensorType = $root.onnx.TypeProto.SparseTensor.fromObject(object.sparseTensorType);
          }
          if (object.denotation != null)
            message2.denotation = String(object.denotation);
          return message2;
        };
        TypeProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.defaults)
            object.denotation = "";
          if (message2.tensorType != null && message2.hasOwnProperty("tensorType")) {
            object.tensorType = $root.onnx.TypeProto.Tensor.toObject(message2.tensorType, options);
            if (options.oneofs)
              object.value = "tensorType";
          }
          if (message2.sequenceType != null && message2.hasOwnProperty("sequenceType")) {
            object.sequenceType = $root.onnx.TypeProto.Sequence.toObject(message2.sequenceType, options);
            if (options.oneofs)
              object.value = "sequenceType";
          }
          if (message2.mapType != null && message2.hasOwnProperty("mapType")) {
            object.mapType = $root.onnx.TypeProto.Map.toObject(message2.mapType, options);
            if (options.oneofs)
              object.value = "mapType";
          }
          if (message2.denotation != null && message2.hasOwnProperty("denotation"))
            object.denotation = message2.denotation;
          if (message2.sparseTensorType != null && message2.hasOwnProperty("sparseTensorType")) {
            object.sparseTensorType = $root.onnx.TypeProto.SparseTensor.toObject(message2.sparseTensorType, options);
            if (options.oneofs)
              object.value = "sparseTensorType";
          }
          if (message2.optionalType != null && message2.hasOwnProperty("optionalType")) {
            object.optionalType = $root.onnx.TypeProto.Optional.toObject(message2.optionalType, options);
            if (options.oneofs)
              object.value = "optionalType";
          }
          return object;
        };
        TypeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TypeProto.Tensor = (function() {
          function Tensor(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Tensor.prototype.elemType = 0;
          Tensor.prototype.shape = null;
          Tensor.create = function create(properties) {
            return new Tensor(properties);
          };
          Tensor.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.elemType != null && Object.hasOwnProperty.call(message2, "elemType"))
              writer.uint32(
                /* id 1, wireType 0 =*/
                8
              ).int32(message2.elemType);
            if (message2.shape != null && Object.hasOwnProperty.call(message2, "shape"))
              $root.onnx.TensorShapeProto.encode(message2.shape, writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).fork()).ldelim();
            return writer;
          };
          Tensor.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Tensor.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Tensor();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = reader.int32();
                  break;
                case 2:
                  message2.shape = $root.onnx.TensorShapeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Tensor.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Tensor.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.elemType != null && message2.hasOwnProperty("elemType")) {
              if (!$util.isInteger(message2.elemType))
                return "elemType: integer expected";
            }
            if (message2.shape != null && message2.hasOwnProperty("shape")) {
              var error = $root.onnx.TensorShapeProto.verify(message2.shape);
              if (error)
                return "shape." + error;
            }
            return null;
          };
          Tensor.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TypeProto.Tensor)
              return object;
            var message2 = new $root.onnx.TypeProto.Tensor();
            if (object.elemType != null)
              message2.elemType = object.elemType | 0;
            if (object.shape != null) {
              if (typeof object.shape !== "object")
                throw TypeError(".onnx.TypeProto.Tensor.shape: object expected");
              message2.shape = $root.onnx.TensorShapeProto.fromObject(object.shape);
            }
            return message2;
          };
          Tensor.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults) {
              object.elemType = 0;
              object.shape = null;
            }
            if (message2.elemType != null && message2.hasOwnProperty("elemType"))
              object.elemType = message2.elemType;
            if (message2.shape != null && message2.hasOwnProperty("shape"))
              object.shape = $root.onnx.TensorShapeProto.toObject(message2.shape, options);
            return object;
          };
          Tensor.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Tensor;
        })();
        TypeProto.Sequence = (function() {
          function Sequence(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Sequence.prototype.elemType = null;
          Sequence.create = function create(properties) {
            return new Sequence(properties);
          };
          Sequence.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.elemType != null && Object.hasOwnProperty.call(message2, "elemType"))
              $root.onnx.TypeProto.encode(message2.elemType, writer.uint32(
                /* id 1, wireType 2 =*/
                10
              ).fork()).ldelim();
            return writer;
          };
          Sequence.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Sequence.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Sequence();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Sequence.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Sequence.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.elemType != null && message2.hasOwnProperty("elemType")) {
              var error = $root.onnx.TypeProto.verify(message2.elemType);
              if (error)
                return "elemType." + error;
            }
            return null;
          };
          Sequence.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TypeProto.Sequence)
              return object;
            var message2 = new $root.onnx.TypeProto.Sequence();
            if (object.elemType != null) {
              if (typeof object.elemType !== "object")
                throw TypeError(".onnx.TypeProto.Sequence.elemType: object expected");
              message2.elemType = $root.onnx.TypeProto.fromObject(object.elemType);
            }
            return message2;
          };
          Sequence.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults)
              object.elemType = null;
            if (message2.elemType != null && message2.hasOwnProperty("elemType"))
              object.elemType = $root.onnx.TypeProto.toObject(message2.elemType, options);
            return object;
          };
          Sequence.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Sequence;
        })();
        TypeProto.Map = (function() {
          function Map2(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Map2.prototype.keyType = 0;
          Map2.prototype.valueType = null;
          Map2.create = function create(properties) {
            return new Map2(properties);
          };
          Map2.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.keyType != null && Object.hasOwnProperty.call(message2, "keyType"))
              writer.uint32(
                /* id 1, wireType 0 =*/
                8
              ).int32(message2.keyType);
            if (message2.valueType != null && Object.hasOwnProperty.call(message2, "valueType"))
              $root.onnx.TypeProto.encode(message2.valueType, writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).fork()).ldelim();
            return writer;
          };
          Map2.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Map2.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Map();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.keyType = reader.int32();
                  break;
                case 2:
                  message2.valueType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Map2.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Map2.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.keyType != null && message2.hasOwnProperty("keyType")) {
              if (!$util.isInteger(message2.keyType))
                return "keyType: integer expected";
            }
            if (message2.valueType != null && message2.hasOwnProperty("valueType")) {
              var error = $root.onnx.TypeProto.verify(message2.valueType);
              if (error)
                return "valueType." + error;
            }
            return null;
          };
          Map2.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TypeProto.Map)
              return object;
            var message2 = new $root.onnx.TypeProto.Map();
            if (object.keyType != null)
              message2.keyType = object.keyType | 0;
            if (object.valueType != null) {
              if (typeof object.valueType !== "object")
                throw TypeError(".onnx.TypeProto.Map.valueType: object expected");
              message2.valueType = $root.onnx.TypeProto.fromObject(object.valueType);
            }
            return message2;
          };
          Map2.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults) {
              object.keyType = 0;
              object.valueType = null;
            }
            if (message2.keyType != null && message2.hasOwnProperty("keyType"))
              object.keyType = message2.keyType;
            if (message2.valueType != null && message2.hasOwnProperty("valueType"))
              object.valueType = $root.onnx.TypeProto.toObject(message2.valueType, options);
            return object;
          };
          Map2.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Map2;
        })();
        TypeProto.Optional = (function() {
          function Optional(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Optional.prototype.elemType = null;
          Optional.create = function create(properties) {
            return new Optional(properties);
          };
          Optional.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.elemType != null && Object.hasOwnProperty.call(message2, "elemType"))
              $root.onnx.TypeProto.encode(message2.elemType, writer.uint32(
                /* id 1, wireType 2 =*/
                10
              ).fork()).ldelim();
            return writer;
          };
          Optional.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          Optional.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Optional();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Optional.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          Optional.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.elemType != null && message2.hasOwnProperty("elemType")) {
              var error = $root.onnx.TypeProto.verify(message2.elemType);
              if (error)
                return "elemType." + error;
            }
            return null;
          };
          Optional.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TypeProto.Optional)
              return object;
            var message2 = new $root.onnx.TypeProto.Optional();
            if (object.elemType != null) {
              if (typeof object.elemType !== "object")
                throw TypeError(".onnx.TypeProto.Optional.elemType: object expected");
              message2.elemType = $root.onnx.TypeProto.fromObject(object.elemType);
            }
            return message2;
          };
          Optional.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults)
              object.elemType = null;
            if (message2.elemType != null && message2.hasOwnProperty("elemType"))
              object.elemType = $root.onnx.TypeProto.toObject(message2.elemType, options);
            return object;
          };
          Optional.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Optional;
        })();
        TypeProto.SparseTensor = (function() {
          function SparseTensor(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          SparseTensor.prototype.elemType = 0;
          SparseTensor.prototype.shape = null;
          SparseTensor.create = function create(properties) {
            return new SparseTensor(properties);
          };
          SparseTensor.encode = function encode(message2, writer) {
            if (!writer)
              writer = $Writer.create();
            if (message2.elemType != null && Object.hasOwnProperty.call(message2, "elemType"))
              writer.uint32(
                /* id 1, wireType 0 =*/
                8
              ).int32(message2.elemType);
            if (message2.shape != null && Object.hasOwnProperty.call(message2, "shape"))
              $root.onnx.TensorShapeProto.encode(message2.shape, writer.uint32(
                /* id 2, wireType 2 =*/
                18
              ).fork()).ldelim();
            return writer;
          };
          SparseTensor.encodeDelimited = function encodeDelimited(message2, writer) {
            return this.encode(message2, writer).ldelim();
          };
          SparseTensor.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.SparseTensor();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = reader.int32();
                  break;
                case 2:
                  message2.shape = $root.onnx.TensorShapeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          SparseTensor.decodeDelimited = function decodeDelimited(reader) {
            if (!(reader instanceof $Reader))
              reader = new $Reader(reader);
            return this.decode(reader, reader.uint32());
          };
          SparseTensor.verify = function verify(message2) {
            if (typeof message2 !== "object" || message2 === null)
              return "object expected";
            if (message2.elemType != null && message2.hasOwnProperty("elemType")) {
              if (!$util.isInteger(message2.elemType))
                return "elemType: integer expected";
            }
            if (message2.shape != null && message2.hasOwnProperty("shape")) {
              var error = $root.onnx.TensorShapeProto.verify(message2.shape);
              if (error)
                return "shape." + error;
            }
            return null;
          };
          SparseTensor.fromObject = function fromObject(object) {
            if (object instanceof $root.onnx.TypeProto.SparseTensor)
              return object;
            var message2 = new $root.onnx.TypeProto.SparseTensor();
            if (object.elemType != null)
              message2.elemType = object.elemType | 0;
            if (object.shape != null) {
              if (typeof object.shape !== "object")
                throw TypeError(".onnx.TypeProto.SparseTensor.shape: object expected");
              message2.shape = $root.onnx.TensorShapeProto.fromObject(object.shape);
            }
            return message2;
          };
          SparseTensor.toObject = function toObject(message2, options) {
            if (!options)
              options = {};
            var object = {};
            if (options.defaults) {
              object.elemType = 0;
              object.shape = null;
            }
            if (message2.elemType != null && message2.hasOwnProperty("elemType"))
              object.elemType = message2.elemType;
            if (message2.shape != null && message2.hasOwnProperty("shape"))
              object.shape = $root.onnx.TensorShapeProto.toObject(message2.shape, options);
            return object;
          };
          SparseTensor.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return SparseTensor;
        })();
        return TypeProto;
      })();
      onnx2.OperatorSetIdProto = (function() {
        function OperatorSetIdProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        OperatorSetIdProto.prototype.domain = "";
        OperatorSetIdProto.prototype.version = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        OperatorSetIdProto.create = function create(properties) {
          return new OperatorSetIdProto(properties);
        };
        OperatorSetIdProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.domain != null && Object.hasOwnProperty.call(message2, "domain"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.domain);
          if (message2.version != null && Object.hasOwnProperty.call(message2, "version"))
            writer.uint32(
              /* id 2, wireType 0 =*/
              16
            ).int64(message2.version);
          return writer;
        };
        OperatorSetIdProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        OperatorSetIdProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.OperatorSetIdProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.domain = reader.string();
                break;
              case 2:
                message2.version = reader.int64();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        OperatorSetIdProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        OperatorSetIdProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.domain != null && message2.hasOwnProperty("domain")) {
            if (!$util.isString(message2.domain))
              return "domain: string expected";
          }
          if (message2.version != null && message2.hasOwnProperty("version")) {
            if (!$util.isInteger(message2.version) && !(message2.version && $util.isInteger(message2.version.low) && $util.isInteger(message2.version.high)))
              return "version: integer|Long expected";
          }
          return null;
        };
        OperatorSetIdProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.OperatorSetIdProto)
            return object;
          var message2 = new $root.onnx.OperatorSetIdProto();
          if (object.domain != null)
            message2.domain = String(object.domain);
          if (object.version != null) {
            if ($util.Long)
              (message2.version = $util.Long.fromValue(object.version)).unsigned = false;
            else if (typeof object.version === "string")
              message2.version = parseInt(object.version, 10);
            else if (typeof object.version === "number")
              message2.version = object.version;
            else if (typeof object.version === "object")
              message2.version = new $util.LongBits(object.version.low >>> 0, object.version.high >>> 0).toNumber();
          }
          return message2;
        };
        OperatorSetIdProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.defaults) {
            object.domain = "";
            if ($util.Long) {
              var long = new $util.Long(0, 0, false);
              object.version = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : long;
            } else
              object.version = options.longs === String ? "0" : 0;
          }
          if (message2.domain != null && message2.hasOwnProperty("domain"))
            object.domain = message2.domain;
          if (message2.version != null && message2.hasOwnProperty("version"))
            if (typeof message2.version === "number")
              object.version = options.longs === String ? String(message2.version) : message2.version;
            else
              object.version = options.longs === String ? $util.Long.prototype.toString.call(message2.version) : options.longs === Number ? new $util.LongBits(message2.version.low >>> 0, message2.version.high >>> 0).toNumber() : message2.version;
          return object;
        };
        OperatorSetIdProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return OperatorSetIdProto;
      })();
      onnx2.OperatorStatus = (function() {
        var valuesById = {}, values = Object.create(valuesById);
        values[valuesById[0] = "EXPERIMENTAL"] = 0;
        values[valuesById[1] = "STABLE"] = 1;
        return values;
      })();
      onnx2.FunctionProto = (function() {
        function FunctionProto(properties) {
          this.input = [];
          this.output = [];
          this.attribute = [];
          this.node = [];
          this.opsetImport = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        FunctionProto.prototype.name = "";
        FunctionProto.prototype.input = $util.emptyArray;
        FunctionProto.prototype.output = $util.emptyArray;
        FunctionProto.prototype.attribute = $util.emptyArray;
        FunctionProto.prototype.node = $util.emptyArray;
        FunctionProto.prototype.docString = "";
        FunctionProto.prototype.opsetImport = $util.emptyArray;
        FunctionProto.prototype.domain = "";
        FunctionProto.create = function create(properties) {
          return new FunctionProto(properties);
        };
        FunctionProto.encode = function encode(message2, writer) {
          if (!writer)
            writer = $Writer.create();
          if (message2.name != null && Object.hasOwnProperty.call(message2, "name"))
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message2.name);
          if (message2.input != null && message2.input.length)
            for (var i = 0; i < message2.input.length; ++i)
              writer.uint32(
                /* id 4, wireType 2 =*/
                34
              ).string(message2.input[i]);
          if (message2.output != null && message2.output.length)
            for (var i = 0; i < message2.output.length; ++i)
              writer.uint32(
                /* id 5, wireType 2 =*/
                42
              ).string(message2.output[i]);
          if (message2.attribute != null && message2.attribute.length)
            for (var i = 0; i < message2.attribute.length; ++i)
              writer.uint32(
                /* id 6, wireType 2 =*/
                50
              ).string(message2.attribute[i]);
          if (message2.node != null && message2.node.length)
            for (var i = 0; i < message2.node.length; ++i)
              $root.onnx.NodeProto.encode(message2.node[i], writer.uint32(
                /* id 7, wireType 2 =*/
                58
              ).fork()).ldelim();
          if (message2.docString != null && Object.hasOwnProperty.call(message2, "docString"))
            writer.uint32(
              /* id 8, wireType 2 =*/
              66
            ).string(message2.docString);
          if (message2.opsetImport != null && message2.opsetImport.length)
            for (var i = 0; i < message2.opsetImport.length; ++i)
              $root.onnx.OperatorSetIdProto.encode(message2.opsetImport[i], writer.uint32(
                /* id 9, wireType 2 =*/
                74
              ).fork()).ldelim();
          if (message2.domain != null && Object.hasOwnProperty.call(message2, "domain"))
            writer.uint32(
              /* id 10, wireType 2 =*/
              82
            ).string(message2.domain);
          return writer;
        };
        FunctionProto.encodeDelimited = function encodeDelimited(message2, writer) {
          return this.encode(message2, writer).ldelim();
        };
        FunctionProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.FunctionProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 4:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push(reader.string());
                break;
              case 5:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push(reader.string());
                break;
              case 6:
                if (!(message2.attribute && message2.attribute.length))
                  message2.attribute = [];
                message2.attribute.push(reader.string());
                break;
              case 7:
                if (!(message2.node && message2.node.length))
                  message2.node = [];
                message2.node.push($root.onnx.NodeProto.decode(reader, reader.uint32()));
                break;
              case 8:
                message2.docString = reader.string();
                break;
              case 9:
                if (!(message2.opsetImport && message2.opsetImport.length))
                  message2.opsetImport = [];
                message2.opsetImport.push($root.onnx.OperatorSetIdProto.decode(reader, reader.uint32()));
                break;
              case 10:
                message2.domain = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        FunctionProto.decodeDelimited = function decodeDelimited(reader) {
          if (!(reader instanceof $Reader))
            reader = new $Reader(reader);
          return this.decode(reader, reader.uint32());
        };
        FunctionProto.verify = function verify(message2) {
          if (typeof message2 !== "object" || message2 === null)
            return "object expected";
          if (message2.name != null && message2.hasOwnProperty("name")) {
            if (!$util.isString(message2.name))
              return "name: string expected";
          }
          if (message2.input != null && message2.hasOwnProperty("input")) {
            if (!Array.isArray(message2.input))
              return "input: array expected";
            for (var i = 0; i < message2.input.length; ++i)
              if (!$util.isString(message2.input[i]))
                return "input: string[] expected";
          }
          if (message2.output != null && message2.hasOwnProperty("output")) {
            if (!Array.isArray(message2.output))
              return "output: array expected";
            for (var i = 0; i < message2.output.length; ++i)
              if (!$util.isString(message2.output[i]))
                return "output: string[] expected";
          }
          if (message2.attribute != null && message2.hasOwnProperty("attribute")) {
            if (!Array.isArray(message2.attribute))
              return "attribute: array expected";
            for (var i = 0; i < message2.attribute.length; ++i)
              if (!$util.isString(message2.attribute[i]))
                return "attribute: string[] expected";
          }
          if (message2.node != null && message2.hasOwnProperty("node")) {
            if (!Array.isArray(message2.node))
              return "node: array expected";
            for (var i = 0; i < message2.node.length; ++i) {
              var error = $root.onnx.NodeProto.verify(message2.node[i]);
              if (error)
                return "node." + error;
            }
          }
          if (message2.docString != null && message2.hasOwnProperty("docString")) {
            if (!$util.isString(message2.docString))
              return "docString: string expected";
          }
          if (message2.opsetImport != null && message2.hasOwnProperty("opsetImport")) {
            if (!Array.isArray(message2.opsetImport))
              return "opsetImport: array expected";
            for (var i = 0; i < message2.opsetImport.length; ++i) {
              var error = $root.onnx.OperatorSetIdProto.verify(message2.opsetImport[i]);
              if (error)
                return "opsetImport." + error;
            }
          }
          if (message2.domain != null && message2.hasOwnProperty("domain")) {
            if (!$util.isString(message2.domain))
              return "domain: string expected";
          }
          return null;
        };
        FunctionProto.fromObject = function fromObject(object) {
          if (object instanceof $root.onnx.FunctionProto)
            return object;
          var message2 = new $root.onnx.FunctionProto();
          if (object.name != null)
            message2.name = String(object.name);
          if (object.input) {
            if (!Array.isArray(object.input))
              throw TypeError(".onnx.FunctionProto.input: array expected");
            message2.input = [];
            for (var i = 0; i < object.input.length; ++i)
              message2.input[i] = String(object.input[i]);
          }
          if (object.output) {
            if (!Array.isArray(object.output))
              throw TypeError(".onnx.FunctionProto.output: array expected");
            message2.output = [];
            for (var i = 0; i < object.output.length; ++i)
              message2.output[i] = String(object.output[i]);
          }
          if (object.attribute) {
            if (!Array.isArray(object.attribute))
              throw TypeError(".onnx.FunctionProto.attribute: array expected");
            message2.attribute = [];
            for (var i = 0; i < object.attribute.length; ++i)
              message2.attribute[i] = String(object.attribute[i]);
          }
          if (object.node) {
            if (!Array.isArray(object.node))
              throw TypeError(".onnx.FunctionProto.node: array expected");
            message2.node = [];
            for (var i = 0; i < object.node.length; ++i) {
              if (typeof object.node[i] !== "object")
                throw TypeError(".onnx.FunctionProto.node: object expected");
              message2.node[i] = $root.onnx.NodeProto.fromObject(object.node[i]);
            }
          }
          if (object.docString != null)
            message2.docString = String(object.docString);
          if (object.opsetImport) {
            if (!Array.isArray(object.opsetImport))
              throw TypeError(".onnx.FunctionProto.opsetImport: array expected");
            message2.opsetImport = [];
            for (var i = 0; i < object.opsetImport.length; ++i) {
              if (typeof object.opsetImport[i] !== "object")
                throw TypeError(".onnx.FunctionProto.opsetImport: object expected");
              message2.opsetImport[i] = $root.onnx.OperatorSetIdProto.fromObject(object.opsetImport[i]);
            }
          }
          if (object.domain != null)
            message2.domain = String(object.domain);
          return message2;
        };
        FunctionProto.toObject = function toObject(message2, options) {
          if (!options)
            options = {};
          var object = {};
          if (options.arrays || options.defaults) {
            object.input = [];
            object.output = [];
            object.attribute = [];
            object.node = [];
            object.opsetImport = [];
          }
          if (options.defaults) {
            object.name = "";
            object.docString = "";
            object.domain = "";
          }
          if (message2.name != null && message2.hasOwnProperty("name"))
            object.name = message2.name;
          if (message2.input && message2.input.length) {
            object.input = [];
            for (var j = 0; j < message2.input.length; ++j)
              object.input[j] = message2.input[j];
          }
          if (message2.output && message2.output.length) {
            object.output = [];
            for (var j = 0; j < message2.output.length; ++j)
              object.output[j] = message2.output[j];
          }
          if (message2.attribute && message2.attribute.length) {
            object.attribute = [];
            for (var j = 0; j < message2.attribute.length; ++j)
              object.attribute[j] = message2.attribute[j];
          }
          if (message2.node && message2.node.length) {
            object.node = [];
            for (var j = 0; j < message2.node.length; ++j)
              object.node[j] = $root.onnx.NodeProto.toObject(message2.node[j], options);
          }
          if (message2.docString != null && message2.hasOwnProperty("docString"))
            object.docString = message2.docString;
          if (message2.opsetImport && message2.opsetImport.length) {
            object.opsetImport = [];
            for (var j = 0; j < message2.opsetImport.length; ++j)
              object.opsetImport[j] = $root.onnx.OperatorSetIdProto.toObject(message2.opsetImport[j], options);
          }
          if (message2.domain != null && message2.hasOwnProperty("domain"))
            object.domain = message2.domain;
          return object;
        };
        FunctionProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return FunctionProto;
      })();
      return onnx2;
    })();
    module.exports = $root;
  }
});

// src/analyzer/dim/expression.ts
var factorKey = ({ atom, power }) => power === 1 ? atom.key : `${atom.key}^${power}`;
var termOf = (coefficient, factors) => ({
  coefficient,
  factors,
  monomial: factors.map(factorKey).join("*"),
  degree: factors.reduce((sum2, factor) => sum2 + factor.power, 0)
});
var withCoefficient = ({ factors, monomial, degree }, coefficient) => ({
  coefficient,
  factors,
  monomial,
  degree
});
var absolute = (value) => value < 0n ? -value : value;
var greatestCommonDivisor = (a, b) => {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};
var contentOf = (terms) => terms.reduce((divisor, term) => greatestCommonDivisor(divisor, term.coefficient), 0n);
var compareTerms = (a, b) => {
  if (a.degree !== b.degree) return b.degree - a.degree;
  for (const [index, { atom, power }] of a.factors.entries()) {
    const other = b.factors[index];
    if (other === void 0) return -1;
    if (atom.key !== other.atom.key) return atom.key < other.atom.key ? -1 : 1;
    if (power !== other.power) return other.power - power;
  }
  return 0;
};
var collect = (terms) => {
  const [first, second] = terms;
  if (first === void 0 || second === void 0 && first.coefficient !== 0n) return [...terms];
  const sums = /* @__PURE__ */ new Map();
  for (const term of terms) {
    const sum2 = sums.get(term.monomial);
    sums.set(term.monomial, sum2 === void 0 ? term : withCoefficient(term, sum2.coefficient + term.coefficient));
  }
  return [...sums.values()].filter((term) => term.coefficient !== 0n);
};
var depthOf = (terms) => {
  let depth = 0;
  for (const { factors } of terms) for (const { atom } of factors) if (atom.depth > depth) depth = atom.depth;
  return depth;
};
var expressionOf = (terms, denominator = 1n) => {
  let collected = collect(terms);
  let divisor = denominator === 1n ? 1n : greatestCommonDivisor(contentOf(collected), denominator);
  if (denominator < 0n) divisor = -divisor;
  if (divisor !== 1n) collected = collected.map((term) => withCoefficient(term, term.coefficient / divisor));
  collected.sort(compareTerms);
  const sum2 = collected.map((term) => `${term.coefficient}*${term.monomial}`).join("+");
  const reduced2 = divisor === 1n ? denominator : denominator / divisor;
  return {
    kind: "expression",
    key: reduced2 === 1n ? sum2 : `${sum2}/${reduced2}`,
    terms: collected,
    denominator: reduced2,
    depth: depthOf(collected)
  };
};
var constant = (value) => expressionOf(value === 0n ? [] : [{ coefficient: value, factors: [], monomial: "", degree: 0 }]);
var ZERO = constant(0n);
var ONE = constant(1n);
var ofAtom = (atom) => expressionOf([termOf(1n, [{ atom, power: 1 }])]);
var constantNumerator = ({ terms }) => {
  const [first, second] = terms;
  if (first === void 0) return 0n;
  return second === void 0 && first.degree === 0 ? first.coefficient : void 0;
};
var constantInteger = (expression) => expression.denominator === 1n ? constantNumerator(expression) : void 0;

// src/analyzer/dim/limits.ts
var MAX_TERMS = 128;
var MAX_DEPTH2 = 10;
var MAX_DEGREE = 32;
var MAX_KEY_LENGTH = 8192;
var MAX_TERM_PRODUCTS = 4096;
var MAX_BOUND_PRODUCTS = 512;
var MAX_DIVISION_STEPS = 512;
var MAX_OPERANDS = 16;
var isWithinLimits = (expression) => expression.terms.length <= MAX_TERMS && expression.depth <= MAX_DEPTH2 && expression.key.length <= MAX_KEY_LENGTH && (expression.terms[0]?.degree ?? 0) <= MAX_DEGREE;

// src/analyzer/dim/polynomial.ts
var sumOf = (expressions) => {
  const [first] = expressions;
  if (first === void 0) return ZERO;
  if (expressions.length === 1) return first;
  const denominator = commonDenominator(expressions);
  return expressionOf(
    expressions.flatMap((each) => scaleTerms(each.terms, denominator / each.denominator)),
    denominator
  );
};
var leastCommonMultiple = (a, b) => {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return a / x * b;
};
var commonDenominator = (expressions) => expressions.reduce((product3, each) => leastCommonMultiple(product3, each.denominator), 1n);
var scaleTerms = (terms, by) => by === 1n ? terms : terms.map((term) => withCoefficient(term, term.coefficient * by));
var scaled = (expression, numerator, denominator = 1n) => numerator === denominator && numerator !== 0n ? expression : expressionOf(scaleTerms(expression.terms, numerator), expression.denominator * denominator);
var negated = (expression) => scaled(expression, -1n);
var differenceOf = (a, b) => sumOf([a, negated(b)]);
var numeratorOf = (expression) => expression.denominator === 1n ? expression : expressionOf(expression.terms);
var multiplyFactors = (a, b) => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const product3 = [];
  let [i, j] = [0, 0];
  for (; ; ) {
    const [left, right] = [a[i], b[j]];
    if (left === void 0) return [...product3, ...b.slice(j)];
    if (right === void 0) return [...product3, ...a.slice(i)];
    if (left.atom.key === right.atom.key) {
      product3.push({ atom: left.atom, power: left.power + right.power });
      i++;
      j++;
    } else if (left.atom.key < right.atom.key) {
      product3.push(left);
      i++;
    } else {
      product3.push(right);
      j++;
    }
  }
};
var multiplyTerms = (a, b) => termOf(a.coefficient * b.coefficient, multiplyFactors(a.factors, b.factors));
var productOf = (a, b) => {
  const [left, right] = [constantNumerator(a), constantNumerator(b)];
  if (right !== void 0) return scaled(a, right, b.denominator);
  if (left !== void 0) return scaled(b, left, a.denominator);
  return expressionOf(
    a.terms.flatMap((term) => b.terms.map((other) => multiplyTerms(term, other))),
    a.denominator * b.denominator
  );
};
var divideFactors = (a, b) => {
  if (b.length === 0) return a;
  const left = new Map(a.map((factor) => [factor.atom.key, factor]));
  for (const { atom, power } of b) {
    const factor = left.get(atom.key);
    if (factor === void 0 || factor.power < power) return void 0;
    if (factor.power === power) left.delete(atom.key);
    else left.set(atom.key, { atom, power: factor.power - power });
  }
  return [...left.values()];
};
var floorDivideIntegers = (a, b) => {
  const quotient2 = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient2 - 1n : quotient2;
};
var dividePolynomials = (a, b) => {
  const [lead, ...tail] = b.terms;
  if (lead === void 0) return void 0;
  const quotient2 = [];
  const remainder2 = [];
  let rest = a.terms;
  for (let steps = 0; ; steps++) {
    const [head, ...others] = rest;
    if (head === void 0) return { quotient: expressionOf(quotient2), remainder: expressionOf(remainder2) };
    if (steps > MAX_DIVISION_STEPS) return void 0;
    const factors = divideFactors(head.factors, lead.factors);
    const times2 = factors === void 0 ? 0n : floorDivideIntegers(head.coefficient, lead.coefficient);
    const left = head.coefficient - times2 * lead.coefficient;
    if (left !== 0n) remainder2.push(withCoefficient(head, left));
    if (factors === void 0 || times2 === 0n) {
      rest = others;
      continue;
    }
    const part = termOf(times2, factors);
    quotient2.push(part);
    const negative = withCoefficient(part, -times2);
    rest = tail.length === 0 ? others : expressionOf([...others, ...tail.map((term) => multiplyTerms(term, negative))]).terms;
  }
};
var splitConstant = (expression) => {
  const last = expression.terms.at(-1);
  return last?.degree === 0 ? { varying: expression.terms.slice(0, -1), fixed: last.coefficient } : { varying: expression.terms, fixed: 0n };
};

// src/analyzer/dim/bounds.ts
var lowerBound = (expression) => {
  let best = shiftedBound(expression);
  for (const relaxed of relaxations(expression)) {
    const bound = shiftedBound(relaxed);
    if (bound === void 0) continue;
    const [numerator2, denominator2] = bound;
    if (best === void 0 || numerator2 * best[1] > best[0] * denominator2) best = bound;
  }
  if (best === void 0) return void 0;
  const [numerator, denominator] = best;
  return expression.denominator === 1n ? -floorDivideIntegers(-numerator, denominator) : floorDivideIntegers(numerator, denominator);
};
var upperBound = (expression) => {
  const bound = lowerBound(negated(expression));
  return bound === void 0 ? void 0 : -bound;
};
var isAtLeast = (a, b) => reaches(differenceOf(a, b), 0n);
var isPositive = (expression) => reaches(expression, 1n);
var reaches = (expression, threshold) => {
  const value = constantNumerator(expression);
  if (value !== void 0) return value >= threshold * expression.denominator;
  const bound = shiftedBound(expression);
  if (bound !== void 0 && bound[0] >= threshold * bound[1]) return true;
  if (expression.depth < 2) return false;
  const best = lowerBound(expression);
  return best !== void 0 && best >= threshold;
};
var shiftedBound = (expression) => {
  const work2 = expression.terms.reduce((sum2, term) => sum2 + 2 ** Math.min(term.degree, 30), 0);
  if (work2 > MAX_BOUND_PRODUCTS) return void 0;
  const products = /* @__PURE__ */ new Map();
  for (const term of expression.terms) {
    for (const product3 of shift(term)) {
      const sum2 = products.get(product3.key);
      products.set(
        product3.key,
        sum2 === void 0 ? product3 : { ...product3, coefficient: sum2.coefficient + product3.coefficient }
      );
    }
  }
  let bound = 0n;
  for (const { coefficient, key, nonNegative: nonNegative2, high } of products.values()) {
    if (coefficient === 0n) continue;
    if (key === "") bound += coefficient;
    else if (!nonNegative2) return void 0;
    else if (coefficient < 0n) {
      if (high === void 0) return void 0;
      bound += coefficient * high;
    }
  }
  return [bound, expression.denominator];
};
var shift = (term) => {
  let products = [{ key: "", coefficient: term.coefficient, high: 1n, nonNegative: true }];
  for (const factor of term.factors) {
    const powers = shiftedPowers(factor);
    products = products.flatMap((product3) => powers.map((power) => joinShifted(product3, power)));
  }
  return products;
};
var joinShifted = (a, b) => ({
  key: `${a.key}${b.key}`,
  coefficient: a.coefficient * b.coefficient,
  high: a.high === void 0 || b.high === void 0 ? void 0 : a.high * b.high,
  nonNegative: a.nonNegative && b.nonNegative
});
var shiftedPowers = ({ atom, power }) => {
  const { low } = atom;
  if (low === void 0) {
    return [{ key: `${atom.key}^${power}*`, coefficient: 1n, high: void 0, nonNegative: power % 2 === 0 }];
  }
  const range2 = atom.high === void 0 ? void 0 : atom.high - low;
  const powers = [];
  let binomial = 1n;
  for (let i = 0; i <= power; i++) {
    const coefficient = binomial * low ** BigInt(power - i);
    binomial = binomial * BigInt(power - i) / BigInt(i + 1);
    if (coefficient === 0n) continue;
    const high = i === 0 ? 1n : range2 === void 0 ? void 0 : range2 ** BigInt(i);
    powers.push({ key: i === 0 ? "" : `${atom.key}^${i}*`, coefficient, high, nonNegative: true });
  }
  return powers;
};
var RELAXED_OPERANDS = 3;
var RELAXED_LAYERS = 2;
var relaxations = (expression) => {
  if (expression.depth < 2) return [];
  const relaxed = [];
  const options = hasChoice(expression) ? RELAXED_OPERANDS : 1;
  for (let option = 0; option < options; option++) {
    let current = expression;
    for (let layer = 0; layer < RELAXED_LAYERS; layer++) {
      const next = relax(current, option);
      if (next === void 0) break;
      relaxed.push(next);
      current = next;
    }
  }
  return relaxed;
};
var hasChoice = (expression) => expression.terms.some(({ factors }) => factors.some(({ atom }) => atom.kind === "min" || atom.kind === "max"));
var relax = (expression, option) => {
  let changed = false;
  const parts = expression.terms.map((term) => {
    const part = relaxTerm(term, option);
    if (part !== void 0) changed = true;
    return part ?? expressionOf([term]);
  });
  return changed ? scaled(sumOf(parts), 1n, expression.denominator) : void 0;
};
var relaxTerm = (term, option) => {
  const { coefficient, factors } = term;
  const index = factors.findIndex(({ atom: atom2, power }) => power === 1 && atom2.kind !== "symbol");
  const atom = factors[index]?.atom;
  if (atom === void 0) return void 0;
  const others = factors.filter((_, position2) => position2 !== index);
  if (!others.every((other) => other.atom.low !== void 0 && other.atom.low >= 0n)) return void 0;
  const estimate = coefficient > 0n ? below(atom, option) : above(atom, option);
  return estimate === void 0 || estimate.terms.length > RELAXED_TERMS ? void 0 : productOf(estimate, expressionOf([termOf(coefficient, others)]));
};
var RELAXED_TERMS = 16;
var below = (atom, option) => {
  if (atom.kind === "max") return atom.operands[option];
  const divisor = divisorOf(atom);
  if (atom.kind !== "floor-div" || divisor === void 0) return void 0;
  return scaled(sumOf([atom.of, constant(1n - divisor)]), 1n, divisor);
};
var above = (atom, option) => {
  if (atom.kind === "min") return atom.operands[option];
  const divisor = divisorOf(atom);
  return atom.kind === "floor-div" && divisor !== void 0 ? scaled(atom.of, 1n, divisor) : void 0;
};
var divisorOf = (atom) => {
  if (atom.kind !== "floor-div") return void 0;
  const divisor = constantInteger(atom.by);
  return divisor !== void 0 && divisor > 0n ? divisor : void 0;
};

// src/analyzer/dim/atom.ts
var symbol = (name2) => ofAtom({ kind: "symbol", key: JSON.stringify(name2), depth: 1, low: 1n, high: void 0, name: name2 });
var freshSymbols = 0;
var freshSymbol = (origin) => {
  freshSymbols++;
  const name2 = `?${freshSymbols}`;
  const low = origin.reason === "limit" || origin.reason === "conflict" ? void 0 : 0n;
  return ofAtom({ kind: "symbol", key: name2, depth: 1, low, high: void 0, name: name2, origin });
};
var beyondLimits = () => freshSymbol({ reason: "limit", node: "" });
var conflicting = () => freshSymbol({ reason: "conflict", node: "" });
var floorAtom = (of, by) => {
  const low = once(() => lowestQuotient(of, by));
  const high = once(() => highestQuotient(of, by));
  return {
    kind: "floor-div",
    key: floorKey(of, by),
    depth: Math.max(of.depth, by.depth) + 1,
    get low() {
      return low();
    },
    get high() {
      return high();
    },
    of,
    by
  };
};
var floorKey = (of, by) => `floor(${of.key},${by.key})`;
var once = (calculate) => {
  let known = false;
  let value;
  return () => {
    if (!known) [known, value] = [true, calculate()];
    return value;
  };
};
var lowestQuotient = (of, by) => {
  const divisor = constantInteger(by);
  if (divisor === void 0) return isAtLeast(of, ZERO) && isPositive(by) ? 0n : void 0;
  const low = lowerBound(of);
  return low === void 0 ? void 0 : floorDivideIntegers(low, divisor);
};
var highestQuotient = (of, by) => {
  const [divisor, high] = [constantInteger(by), upperBound(of)];
  return divisor === void 0 || high === void 0 ? void 0 : floorDivideIntegers(high, divisor);
};
var choiceAtom = (kind, operands) => {
  const sorted = operands.toSorted((a, b) => a.key < b.key ? -1 : 1);
  const low = once(() => (kind === "max" ? greatest : leastOfAll)(sorted.map(lowerBound)));
  const high = once(() => (kind === "min" ? least : greatestOfAll)(sorted.map(upperBound)));
  return {
    kind,
    key: `${kind}(${sorted.map((operand) => operand.key).join(",")})`,
    depth: Math.max(...sorted.map((operand) => operand.depth)) + 1,
    get low() {
      return low();
    },
    get high() {
      return high();
    },
    operands: sorted
  };
};
var greatest = (bounds2) => bounds2.reduce(
  (best, bound) => best === void 0 || bound !== void 0 && bound > best ? bound : best,
  void 0
);
var least = (bounds2) => bounds2.reduce(
  (best, bound) => best === void 0 || bound !== void 0 && bound < best ? bound : best,
  void 0
);
var leastOfAll = (bounds2) => bounds2.includes(void 0) ? void 0 : least(bounds2);
var greatestOfAll = (bounds2) => bounds2.includes(void 0) ? void 0 : greatest(bounds2);

// src/analyzer/dim/complement.ts
var MAX_NUMERATOR_TERMS = 16;
var complements = /* @__PURE__ */ new WeakMap();
var complementOf = (atom) => {
  const known = complements.get(atom);
  if (known !== void 0) return known;
  const complement = formComplement(atom);
  if (complement !== void 0) complements.set(atom, complement);
  return complement;
};
var formComplement = (atom) => {
  const divisor = constantInteger(atom.by);
  if (divisor === void 0 || divisor < 2n || atom.of.terms.length > MAX_NUMERATOR_TERMS) return void 0;
  const { varying, fixed } = splitConstant(atom.of);
  const mirrored = varying.map((term) => withCoefficient(term, divisor - term.coefficient));
  const numerator = expressionOf([...mirrored, termOf(divisor - 1n - fixed, [])]);
  return {
    atom: floorAtom(numerator, atom.by),
    total: expressionOf(varying.map((term) => withCoefficient(term, 1n)))
  };
};
var MAX_REWRITES = 64;
var joinComplements = (expression) => {
  let current = expression;
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = joinOnce(current);
    if (next === void 0) return current;
    current = next;
  }
  return current;
};
var floorsOf = (term) => term.factors.flatMap(({ atom }) => atom.kind === "floor-div" ? [atom] : []);
var joinOnce = (expression) => {
  if (expression.depth < 2) return void 0;
  const coefficients = new Map(expression.terms.map((term) => [term.monomial, term.coefficient]));
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const shorter = shorten({ expression, coefficients }, term, atom);
      if (shorter !== void 0) return shorter;
    }
  }
  return void 0;
};
var shorten = ({ expression, coefficients }, term, atom) => {
  const complement = complementOf(atom);
  const lead = complement?.total.terms[0];
  const rest = divideFactors(term.factors, factorsOf(atom));
  if (complement === void 0 || lead === void 0 || rest === void 0) return void 0;
  const cofactor = termOf(1n, rest);
  const other = coefficients.get(multiplyTerms(cofactor, termOf(1n, factorsOf(complement.atom))).monomial) ?? 0n;
  const whole = coefficients.get(multiplyTerms(cofactor, lead).monomial) ?? 0n;
  if (other === 0n && whole === 0n && complement.total.terms.length === 1) return void 0;
  const relation = productOf(
    sumOf([complement.total, negativeAtom(atom), negativeAtom(complement.atom)]),
    expressionOf([cofactor])
  );
  const scale = expression.denominator;
  const candidates = [term.coefficient, other, -whole].map(
    (times2) => sumOf([
      expression,
      expressionOf(
        relation.terms.map((each) => withCoefficient(each, each.coefficient * times2)),
        scale
      )
    ])
  );
  const best = candidates.reduce((winner, each) => isShorter(each, winner) ? each : winner, expression);
  return best === expression ? void 0 : best;
};
var factorsOf = (atom) => [{ atom, power: 1 }];
var negativeAtom = (atom) => expressionOf([termOf(-1n, factorsOf(atom))]);
var isShorter = (a, b) => {
  if (a.terms.length !== b.terms.length) return a.terms.length < b.terms.length;
  const [negative, otherNegative] = [countNegative(a), countNegative(b)];
  if (negative !== otherNegative) return negative < otherNegative;
  return a.key.length === b.key.length ? a.key < b.key : a.key.length < b.key.length;
};
var countNegative = (expression) => expression.terms.filter((term) => term.coefficient < 0n).length;
var withoutComplements = (expression) => {
  let current = expression;
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = eliminateOnce(current);
    if (next === void 0) return current;
    current = next;
  }
  return void 0;
};
var eliminateOnce = (expression) => {
  if (expression.depth < 2) return void 0;
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const complement = complementOf(atom);
      const rest = divideFactors(term.factors, factorsOf(atom));
      if (complement === void 0 || rest === void 0 || complement.atom.key >= atom.key) continue;
      const instead = productOf(
        differenceOf(complement.total, ofAtom(complement.atom)),
        expressionOf([termOf(term.coefficient, rest)], expression.denominator)
      );
      return sumOf([
        expressionOf(
          expression.terms.filter((each) => each !== term),
          expression.denominator
        ),
        instead
      ]);
    }
  }
  return void 0;
};

// src/analyzer/dim/arithmetic.ts
var limited = (expression) => isWithinLimits(expression) ? expression : beyondLimits();
var addAll = (expressions) => limited(joinComplements(sumOf(expressions)));
var negate = (expression) => joinComplements(scaled(expression, -1n));
var subtractExpressions = (a, b) => addAll([a, scaled(b, -1n)]);
var multiplyExpressions = (a, b) => a.terms.length * b.terms.length > MAX_TERM_PRODUCTS ? beyondLimits() : limited(joinComplements(productOf(a, b)));

// src/analyzer/dim/compare.ts
var compare = (a, b) => {
  if (a.key === b.key) return true;
  const difference = differenceOf(a, b);
  if (withoutComplements(difference)?.terms.length === 0) return true;
  return isNeverZero(difference) ? false : void 0;
};
var isNeverZero = (expression) => {
  const { varying, fixed } = splitConstant(expression);
  if (varying.length === 0) return fixed !== 0n;
  if (fixed % contentOf(varying) !== 0n) return true;
  const [low, high] = [lowerBound(expression), upperBound(expression)];
  return low !== void 0 && low > 0n || high !== void 0 && high < 0n;
};

// src/analyzer/dim/choice.ts
var minimumOf = (operands) => extreme("min", operands);
var maximumOf = (operands) => extreme("max", operands);
var extreme = (kind, operands) => {
  const denominator = commonDenominator(operands);
  const unfolded2 = operands.flatMap((operand) => unfold(kind, scaled(operand, denominator)));
  if (unfolded2.length > MAX_OPERANDS) return beyondLimits();
  const kept = withoutDominated(kind, unfolded2);
  const [only] = kept;
  if (only !== void 0 && kept.length === 1) return limited(scaled(only, 1n, denominator));
  const shared = sharedPart(kept);
  const rest = kept.map((operand) => differenceOf(operand, shared));
  const content = contentOf(rest.flatMap((operand) => operand.terms));
  const atom = choiceAtom(
    kind,
    rest.map((operand) => scaled(operand, 1n, content))
  );
  return addAll([scaled(ofAtom(atom), content, denominator), scaled(shared, 1n, denominator)]);
};
var unfold = (kind, operand) => {
  const inner = operand.terms.flatMap(({ coefficient, factors, degree }) => {
    const atom = factors[0]?.atom;
    return degree === 1 && atom?.kind === kind && coefficient > 0n ? [{ coefficient, atom }] : [];
  });
  const [only, second] = inner;
  if (only === void 0 || second !== void 0) return [operand];
  const rest = differenceOf(operand, scaled(ofAtom(only.atom), only.coefficient));
  return only.atom.operands.map((each) => sumOf([scaled(each, only.coefficient), rest]));
};
var sharedPart = (operands) => {
  const parts = operands.map(splitConstant);
  const [first] = parts;
  const fixed = parts.filter((part) => part.varying.length > 0).map((part) => part.fixed);
  const least2 = fixed.reduce((a, b) => a < b ? a : b);
  const common2 = (first?.varying ?? []).filter(
    (term) => parts.every(
      ({ varying }) => varying.some((other) => other.monomial === term.monomial && other.coefficient === term.coefficient)
    )
  );
  return expressionOf([...common2, termOf(least2, [])]);
};
var withoutDominated = (kind, operands) => {
  const kept = [];
  const wins = (a, b) => kind === "min" ? isAtLeast(b, a) : isAtLeast(a, b);
  for (const operand of operands) {
    if (kept.some((other) => wins(other, operand))) continue;
    const surviving = kept.filter((other) => !wins(operand, other));
    kept.splice(0, kept.length, ...surviving, operand);
  }
  return kept;
};
var unfoldBroadcast = (operand) => {
  const [term] = operand.terms;
  const atom = term?.factors[0]?.atom;
  return atom?.kind === "broadcast" && operand.key === ofAtom(atom).key ? atom.operands : [operand];
};
var broadcastExpressions = (a, b) => {
  const operands = [a, b].flatMap(unfoldBroadcast);
  const unlike = [...new Map(operands.map((each) => [each.key, each])).values()].filter((each) => each.key !== ONE.key);
  const distinct = unlike.filter((each) => !unlike.some((other) => followsFrom(each, other)));
  if (distinct.length > MAX_OPERANDS) return beyondLimits();
  const [first] = distinct;
  if (first === void 0) return ONE;
  if (distinct.length === 1) return first;
  if (distinct.some((each, index) => distinct.slice(index + 1).some((other) => clash(each, other)))) return void 0;
  if (distinct.some((each) => each.terms.length === 0)) return ZERO;
  const winners = distinct.filter(isAboveOne);
  const [winner] = winners;
  if (winner === void 0) return limited(ofAtom(choiceAtom("broadcast", distinct)));
  return winners.find((each) => constantInteger(each) !== void 0) ?? winners.toSorted(byKey)[0] ?? winner;
};
var followsFrom = (cut2, whole) => {
  if (cut2 === whole || cut2.denominator !== 1n) return false;
  const parts = unfold("min", cut2);
  return parts.length > 1 && parts.some((part) => part.key === whole.key) && parts.every((part) => part.key === whole.key || isAboveOne(part));
};
var byKey = (a, b) => a.key < b.key ? -1 : 1;
var isAboveOne = (expression) => (lowerBound(expression) ?? 0n) > 1n;
var clash = (a, b) => compare(a, ONE) === false && compare(b, ONE) === false && compare(a, b) === false;

// src/analyzer/dim/division.ts
var floorDivideExpressions = (a, b) => {
  const numerator = scaled(numeratorOf(a), b.denominator);
  const denominator = scaled(numeratorOf(b), a.denominator);
  if (denominator.terms.length === 0) return conflicting();
  const [of, by] = cancel(numerator, denominator);
  const divisor = constantInteger(by);
  if (divisor === void 0) return floorBySymbols(of, by);
  return divisor < 0n ? floorByConstant(negated(of), -divisor) : floorByConstant(of, divisor);
};
var ceilDivideExpressions = (a, b) => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), scaled(numeratorOf(b), a.denominator)];
  return isPositive(denominator) ? floorDivideExpressions(sumOf([numerator, denominator, constant(-1n)]), denominator) : negate(floorDivideExpressions(negated(a), b));
};
var moduloExpressions = (a, b) => b.terms.length === 0 ? conflicting() : subtractExpressions(a, multiplyExpressions(b, floorDivideExpressions(a, b)));
var divideExpressionsExactly = (a, b) => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), numeratorOf(b)];
  const quotient2 = exactQuotient(numerator, denominator) ?? quotientWithoutComplements(numerator, denominator);
  return quotient2 === void 0 ? void 0 : limited(joinComplements(scaled(quotient2, 1n, a.denominator)));
};
var exactQuotient = (a, b) => {
  const division = dividePolynomials(a, b);
  return division?.remainder.terms.length === 0 ? division.quotient : void 0;
};
var quotientWithoutComplements = (a, b) => {
  const [dividend, divisor] = [withoutComplements(a), withoutComplements(b)];
  if (dividend === void 0 || divisor === void 0 || dividend === a && divisor === b) return void 0;
  return exactQuotient(dividend, divisor);
};
var cancel = (a, b) => {
  const terms = [...a.terms, ...b.terms];
  const content = contentOf(terms);
  const shared = terms.map((term) => term.factors).reduce(commonFactors);
  if (content === 1n && shared.length === 0) return [a, b];
  const reduce2 = (expression) => expressionOf(
    expression.terms.map(
      ({ coefficient, factors }) => termOf(coefficient / content, divideFactors(factors, shared) ?? factors)
    )
  );
  return [reduce2(a), reduce2(b)];
};
var commonFactors = (a, b) => {
  const powers = new Map(b.map(({ atom, power }) => [atom.key, power]));
  return a.flatMap(({ atom, power }) => {
    const other = powers.get(atom.key);
    return other === void 0 ? [] : [{ atom, power: Math.min(power, other) }];
  });
};
var floorBySymbols = (a, b) => isNegated(a) && isPositive(b) ? negate(floorRemainderBySymbols(sumOf([negated(a), b, constant(-1n)]), b)) : floorRemainderBySymbols(a, b);
var isNegated = (expression) => {
  const { varying } = splitConstant(expression);
  return varying.length > 0 && varying.every((term) => term.coefficient < 0n);
};
var floorRemainderBySymbols = (a, b) => {
  const division = dividePolynomials(a, b);
  if (division === void 0) return limited(ofAtom(floorAtom(a, b)));
  const { quotient: quotient2, remainder: remainder2 } = division;
  const exact2 = remainder2.terms.length === 0 ? quotient2 : quotientWithoutComplements(a, b);
  if (exact2 !== void 0) return limited(joinComplements(exact2));
  if (isPositive(b)) {
    if (isWithin(remainder2, b)) return limited(quotient2);
    if (isWithin(sumOf([remainder2, b]), b)) return addAll([quotient2, constant(-1n)]);
    const nested = absorbFloor(remainder2, b);
    if (nested !== void 0) return addAll([quotient2, floorDivideExpressions(...nested)]);
  }
  return addAll([quotient2, ofAtom(floorAtom(remainder2, b))]);
};
var isWithin = (a, b) => isPositive(differenceOf(b, a)) && isAtLeast(a, ZERO);
var floorByConstant = (a, c) => isNegated(a) ? negate(floorReduced(sumOf([negated(a), constant(c - 1n)]), c)) : floorReduced(a, c);
var floorReduced = (a, c) => {
  const division = dividePolynomials(a, constant(c));
  if (division === void 0) return limited(ofAtom(floorAtom(a, constant(c))));
  const { quotient: quotient2, remainder: remainder2 } = division;
  const { varying, fixed } = splitConstant(remainder2);
  if (varying.length === 0 || isWithin(remainder2, constant(c))) return limited(quotient2);
  const content = greatestCommonDivisor(contentOf(varying), c);
  if (content > 1n) {
    const reduced2 = expressionOf([
      ...varying.map((term) => withCoefficient(term, term.coefficient / content)),
      termOf(floorDivideIntegers(fixed, content), [])
    ]);
    return addAll([quotient2, floorByConstant(reduced2, c / content)]);
  }
  return addAll([quotient2, floorOfRemainder(remainder2, c)]);
};
var floorOfRemainder = (remainder2, c) => {
  const nested = absorbFloor(remainder2, constant(c));
  if (nested !== void 0) return floorDivideExpressions(...nested);
  const mirrored = sumOf([negated(remainder2), constant(c - 1n)]);
  const division = dividePolynomials(mirrored, constant(c));
  const other = division === void 0 ? void 0 : absorbFloor(division.remainder, constant(c));
  if (division === void 0 || other === void 0) return ofAtom(floorAtom(remainder2, constant(c)));
  return negate(addAll([division.quotient, floorDivideExpressions(...other)]));
};
var absorbFloor = (numerator, by) => {
  const inner = numerator.terms.flatMap(({ coefficient, factors }) => {
    const [factor] = factors;
    if (factor === void 0 || factors.length > 1 || factor.power > 1) return [];
    return factor.atom.kind === "floor-div" ? [{ coefficient, atom: factor.atom }] : [];
  });
  const [only, second] = inner;
  if (only === void 0 || second !== void 0 || only.coefficient !== 1n) return void 0;
  const { of, by: innerBy } = only.atom;
  if (!isPositive(innerBy)) return void 0;
  const rest = differenceOf(numerator, ofAtom(only.atom));
  if (rest.terms.length * innerBy.terms.length > MAX_TERMS) return void 0;
  return [sumOf([of, productOf(innerBy, rest)]), productOf(innerBy, by)];
};

// src/analyzer/dim/dim.ts
var isKnown = (dim) => typeof dim === "number";
var checked = (value) => Number.isSafeInteger(value) ? value + 0 : beyondLimits();
var toExpression = (value) => {
  if (typeof value === "bigint") return constant(value);
  if (typeof value !== "number") return value;
  return Number.isSafeInteger(value) ? constant(BigInt(value)) : beyondLimits();
};
var toDim = (expression) => {
  const value = constantInteger(expression);
  return value === void 0 ? expression : checked(Number(value));
};
var toCount = (expression) => constantInteger(expression) ?? expression;
var add = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a + b) : toDim(addAll([toExpression(a), toExpression(b)]));
var subtract = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a - b) : toDim(subtractExpressions(toExpression(a), toExpression(b)));
var multiply = (a, b) => typeof a === "number" && typeof b === "number" ? checked(a * b) : toDim(multiplyExpressions(toExpression(a), toExpression(b)));
var floorDivide = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(floorDivideExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder2 = a % b;
  const quotient2 = (a - remainder2) / b;
  return checked(remainder2 !== 0 && remainder2 < 0 !== b < 0 ? quotient2 - 1 : quotient2);
};
var ceilDivide = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(ceilDivideExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder2 = a % b;
  const quotient2 = (a - remainder2) / b;
  return checked(remainder2 !== 0 && remainder2 < 0 === b < 0 ? quotient2 + 1 : quotient2);
};
var modulo = (a, b) => {
  if (typeof a !== "number" || typeof b !== "number") {
    return toDim(moduloExpressions(toExpression(a), toExpression(b)));
  }
  if (b === 0) return conflicting();
  const remainder2 = a % b;
  return checked(remainder2 !== 0 && remainder2 < 0 !== b < 0 ? remainder2 + b : remainder2);
};
var minimum = (a, b) => typeof a === "number" && typeof b === "number" ? checked(Math.min(a, b)) : toDim(minimumOf([toExpression(a), toExpression(b)]));
var maximum = (a, b) => typeof a === "number" && typeof b === "number" ? checked(Math.max(a, b)) : toDim(maximumOf([toExpression(a), toExpression(b)]));
var divideExactly = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return b !== 0 && a % b === 0 ? checked(a / b) : void 0;
  const quotient2 = divideExpressionsExactly(toExpression(a), toExpression(b));
  return quotient2 === void 0 ? void 0 : toDim(quotient2);
};
var broadcastDims = (a, b) => {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  if (typeof a === "number" && typeof b === "number") return void 0;
  const result = broadcastExpressions(toExpression(a), toExpression(b));
  return result === void 0 ? void 0 : toDim(result);
};
var equals = (a, b) => typeof a === "number" && typeof b === "number" ? a === b : compare(toExpression(a), toExpression(b));
var volume = (dims2) => {
  let product3 = 1;
  for (const dim of dims2) {
    if (typeof dim !== "number") return times(...dims2);
    product3 *= dim;
    if (!Number.isSafeInteger(product3)) return times(...dims2);
  }
  return BigInt(product3);
};
var times = (...factors) => {
  let known = 1n;
  let symbolic;
  for (const factor of factors) {
    if (typeof factor === "bigint") known *= factor;
    else if (typeof factor === "number" && Number.isSafeInteger(factor)) known *= BigInt(factor);
    else {
      const expression = toExpression(factor);
      symbolic = symbolic === void 0 ? expression : multiplyExpressions(symbolic, expression);
    }
  }
  return symbolic === void 0 ? known : toCount(multiplyExpressions(symbolic, constant(known)));
};
var plus = (...terms) => {
  let known = 0n;
  const symbolic = [];
  for (const term of terms) {
    if (typeof term === "bigint") known += term;
    else if (typeof term === "number" && Number.isSafeInteger(term)) known += BigInt(term);
    else symbolic.push(toExpression(term));
  }
  return symbolic.length === 0 ? known : toCount(addAll([...symbolic, constant(known)]));
};
var minus = (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a - b : toCount(subtractExpressions(toExpression(a), toExpression(b)));
var productDim = (dims2) => {
  const product3 = volume(dims2);
  return typeof product3 === "bigint" ? checked(Number(product3)) : product3;
};

// src/analyzer/dim/substitute.ts
var substitute = (dim, replacements) => typeof dim === "number" ? dim : toDim(new Substitution(replacements).expression(dim));
var Substitution = class {
  #replacements;
  #done = /* @__PURE__ */ new Map();
  constructor(replacements) {
    this.#replacements = replacements;
  }
  expression(of) {
    return scaled(addAll(of.terms.map((term) => this.#term(term))), 1n, of.denominator);
  }
  #term({ coefficient, factors }) {
    let product3 = constant(coefficient);
    for (const { atom, power } of factors) {
      const base = this.#atom(atom);
      for (let i = 0; i < power; i++) product3 = multiplyExpressions(product3, base);
    }
    return product3;
  }
  #atom(atom) {
    const known = this.#done.get(atom.key);
    if (known !== void 0) return known;
    const result = limited(this.#replace(atom));
    this.#done.set(atom.key, result);
    return result;
  }
  #replace(atom) {
    if (atom.kind === "symbol") {
      const dim = this.#replacements.get(atom.name);
      return dim === void 0 ? ofAtom(atom) : toExpression(dim);
    }
    if (atom.kind === "floor-div") return floorDivideExpressions(this.expression(atom.of), this.expression(atom.by));
    const operands = atom.operands.map((operand) => this.expression(operand));
    if (atom.kind === "min") return minimumOf(operands);
    if (atom.kind === "max") return maximumOf(operands);
    return operands.reduce((a, b) => broadcastExpressions(a, b) ?? conflicting());
  }
};

// src/analyzer/dim/format.ts
var format = (value) => typeof value === "object" ? formatExpression(value) : value.toString().replace("-", "−");
var formatExpression = ({ terms, denominator }) => {
  const sum2 = formatSum(terms);
  if (denominator === 1n) return sum2;
  return terms.length > 1 ? `(${sum2})/${denominator}` : `${sum2}/${denominator}`;
};
var formatSum = (terms) => {
  if (terms.length === 0) return "0";
  return terms.map((term, index) => `${formatSign(term, index === 0)}${formatMagnitude(term)}`).join("");
};
var formatSign = ({ coefficient }, isFirst2) => {
  if (isFirst2) return coefficient < 0n ? "−" : "";
  return coefficient < 0n ? " − " : " + ";
};
var formatMagnitude = ({ coefficient, factors }) => {
  const magnitude = absolute(coefficient);
  const parts = factors.map(formatFactor);
  return (magnitude === 1n && parts.length > 0 ? parts : [magnitude.toString(), ...parts]).join("·");
};
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var formatFactor = ({ atom, power }) => {
  if (power === 1) return formatAtom(atom);
  return `${formatAtom(atom)}${power.toString().replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))}`;
};
var formatAtom = (atom) => {
  if (atom.kind === "symbol") return atom.name;
  if (atom.kind === "floor-div") return formatFloor(atom);
  const operands = atom.operands.toSorted((a, b) => Number(isConstant(a)) - Number(isConstant(b)));
  return `${atom.kind}(${operands.map(formatExpression).join(", ")})`;
};
var isConstant = (expression) => constantInteger(expression) !== void 0;
var formatFloor = ({ of, by }) => {
  const divisor = constantInteger(by);
  const { varying, fixed } = splitConstant(of);
  return divisor !== void 0 && divisor > 1n && fixed === divisor - 1n ? `⌈${formatQuotient(expressionOf(varying), by)}⌉` : `⌊${formatQuotient(of, by)}⌋`;
};
var formatQuotient = (of, by) => {
  const isSimple = by.terms.length === 1 && (by.terms[0]?.degree === 0 || by.terms[0]?.coefficient === 1n) && by.terms[0].factors.length < 2;
  const numerator = of.terms.length > 1 ? `(${formatExpression(of)})` : formatExpression(of);
  return `${numerator}/${isSimple ? formatExpression(by) : `(${formatExpression(by)})`}`;
};

// src/analyzer/ops/contract/broadcast.ts
var showShape = (shape) => shape === void 0 ? "[?]" : `[${shape.map(showDim).join(",")}]`;
var showDim = (dim) => format(dim);
var broadcastPair = (a, b) => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const offset = long.length - short.length;
  const result = [];
  for (const [axis, dim] of long.entries()) {
    const other = axis < offset ? 1 : short[axis - offset] ?? 1;
    const joined2 = broadcastDims(dim, other);
    if (joined2 === void 0) return void 0;
    result.push(joined2);
  }
  return result;
};
var broadcastShapes = (call, ...shapes) => {
  let result = [];
  let unknown = false;
  for (const shape of shapes) {
    if (shape === void 0) {
      unknown = true;
      continue;
    }
    const joined2 = broadcastPair(result, shape);
    if (joined2 === void 0) call.fail("shape-mismatch", `Cannot broadcast ${shapes.map(showShape).join(" with ")}`);
    result = joined2;
  }
  return unknown ? void 0 : result;
};
var unifyDims = (a, b) => {
  if (equals(a, b) === false) return void 0;
  return isKnown(b) ? b : a;
};
var unifyShapes = (call, a, b) => {
  if (a === void 0 || b === void 0) return a ?? b;
  const mismatch = () => call.fail("shape-mismatch", `Cannot use ${showShape(b)} where ${showShape(a)} is needed`);
  if (a.length !== b.length) return mismatch();
  return a.map((dim, axis) => unifyDims(dim, b[axis] ?? dim) ?? mismatch());
};

// src/analyzer/ops/contract/operator.ts
var counted = (formula2, count4) => ({
  kind: "counted",
  formula: formula2,
  count: count4
});
var free = (reason) => ({ kind: "free", reason });
var moves = (reason, reads) => reads === void 0 ? { kind: "moves", reason } : { kind: "moves", reason, reads };
var uncounted = (reason) => ({ kind: "uncounted", reason });

// src/analyzer/ops/contract/strides.ts
var rowMajorStrides = (dims2) => {
  const strides = [];
  let step = 1;
  for (const dim of dims2.toReversed()) {
    strides.unshift(step);
    step *= dim;
  }
  return strides;
};
var positions = (dims2, strides, offset = 0) => {
  if (dims2.includes(0)) return [];
  let result = [offset];
  for (const [axis, dim] of dims2.entries()) {
    const stride = strides[axis] ?? 0;
    result = result.flatMap((start) => Array.from({ length: dim }, (_, index) => start + index * stride));
  }
  return result;
};
var broadcastStrides = (from, to) => {
  const own = rowMajorStrides(from);
  const offset = to.length - from.length;
  return to.map((_, axis) => from[axis - offset] === 1 ? 0 : own[axis - offset] ?? 0);
};
var indexAt = (position2, dims2) => {
  let rest = position2;
  return dims2.toReversed().map((dim) => {
    const index = rest % dim;
    rest = (rest - index) / dim;
    return index;
  }).toReversed();
};

// src/analyzer/ops/contract/fact.ts
var MAX_INTEGER_ELEMENTS = 4096;
var MAX_FLOAT_ELEMENTS = 512;
var tensor = (type, shape, value) => value === void 0 ? { kind: "tensor", type, shape } : { kind: "tensor", type, shape, value };
var scalar = (type, element2) => tensor(type, [], [element2]);

// src/analyzer/ops/contract/value.ts
var elementLimit = (type) => type !== void 0 && isFloat(type) ? MAX_FLOAT_ELEMENTS : MAX_INTEGER_ELEMENTS;
var elementCount = (shape) => {
  let count4 = 1;
  for (const dim of shape ?? [void 0]) {
    if (dim === void 0 || !isKnown(dim)) return void 0;
    count4 *= dim;
  }
  return count4;
};
var knownDims = (shape) => {
  const dims2 = (shape ?? []).filter(isKnown);
  return shape !== void 0 && dims2.length === shape.length ? dims2 : void 0;
};
var elementsOf = (fact) => {
  if (fact.value !== void 0) return fact.value;
  const count4 = elementCount(fact.shape);
  return count4 === void 0 || count4 > elementLimit(fact.type) ? void 0 : Array(count4).fill(void 0);
};
var isInt = (element2) => typeof element2 === "number" ? Number.isInteger(element2) : typeof element2 === "object" && element2.denominator === 1n;
var intsOf = (fact) => elementsOf(fact)?.map((element2) => isInt(element2) ? element2 : void 0);
var allInts = (fact) => {
  const ints = (fact.value ?? []).filter(isInt);
  return fact.value !== void 0 && ints.length === fact.value.length ? ints : void 0;
};
var knownInts = (fact) => knownDims(allInts(fact));
var elementOf = (fact) => fact.value?.length === 1 ? fact.value[0] : void 0;
var intOf = (fact) => {
  const element2 = elementOf(fact);
  return isInt(element2) ? element2 : void 0;
};
var numberOf = (fact) => {
  const element2 = elementOf(fact);
  return typeof element2 === "number" ? element2 : void 0;
};
var numbersOf = (fact) => {
  const numbers = (fact.value ?? []).filter((element2) => typeof element2 === "number");
  return fact.value !== void 0 && numbers.length === fact.value.length ? numbers : void 0;
};
var asDim = (element2) => isInt(element2) && (!isKnown(element2) || Number.isSafeInteger(element2) && element2 >= 0) ? element2 : void 0;
var lengthOf = (fact) => fact.shape === void 0 || fact.shape.length > 1 ? void 0 : fact.shape[0] ?? 1;
var evaluated = (type, shape, compute) => {
  const dims2 = knownDims(shape);
  const count4 = elementCount(shape);
  if (dims2 === void 0 || count4 === void 0 || count4 > elementLimit(type)) return tensor(type, shape);
  const value = compute(dims2, count4);
  return value?.length === count4 && (count4 === 0 || value.some((element2) => element2 !== void 0)) ? tensor(type, shape, value) : tensor(type, shape);
};

// src/analyzer/ops/contract/unary.ts
var unary = (rows3) => Object.fromEntries(Object.entries(rows3).map(([name2, row]) => [name2, unaryOperator(row)]));
var unaryOperator = ({ vector, special = 0, evaluate, formula: formula2 }) => ({
  infer: (call) => [mapElements(call.tensor(0), evaluate)],
  cost: perElement(formula2 ?? perOutput(vector), () => ({ vector, special }))
});
var perOutput = (vector) => vector === 1 ? "1 per element" : `${vector} per element`;
var mapElements = ({ type, shape, value }, rule) => evaluated(type, shape, () => rule === void 0 ? void 0 : value?.map((element2) => rule(element2, type)));
var perElement = (formula2, facts) => counted(formula2, (call) => {
  const { vector, special = 0 } = facts(call);
  const elements2 = volume(call.outDims());
  return { vector: times(vector, elements2), special: times(special, elements2) };
});

// src/analyzer/ops/contract/binary.ts
var binaryOperator = (facts, evaluate) => ({
  infer: (call) => {
    const rule = evaluate(call);
    const [a, b] = aligned(call);
    const type = facts.mixed === true ? a.type : a.type ?? b.type;
    const inputs = facts.mixed === true || agree(a, b) ? [a, b] : [];
    return [combine(facts.result ?? type, pairShape(call, a, b), inputs, (x, y) => rule?.(x, y, type))];
  },
  cost: perElement("1 per output element", () => facts)
});
var binary = (rows3, facts) => Object.fromEntries(Object.entries(rows3).map(([name2, rule]) => [name2, binaryOperator(facts, () => rule)]));
var aligned = (call) => {
  const [a, b] = [call.tensor(0), call.tensor(1)];
  const axis = call.since < 7 ? call.int("axis") : void 0;
  if (axis === void 0 || a.shape === void 0 || b.shape === void 0) return [a, b];
  const missing = a.shape.length - (axis < 0 ? axis + a.shape.length : axis) - b.shape.length;
  return missing > 0 ? [a, { ...b, shape: [...b.shape, ...Array(missing).fill(1)] }] : [a, b];
};
var pairShape = (call, a, b) => {
  if (call.since >= 7) return broadcastShapes(call, a.shape, b.shape);
  if (call.int("broadcast") !== 1) return unifyShapes(call, a.shape, b.shape);
  if (a.shape === void 0 || b.shape === void 0) return a.shape;
  if (broadcastPair(a.shape, b.shape)?.length !== a.shape.length)
    call.fail("shape-mismatch", `Cannot broadcast ${showShape(b.shape)} to ${showShape(a.shape)}`);
  return a.shape;
};
var agree = (a, b) => a.type === void 0 || b.type === void 0 || a.type === b.type;
var combine = (type, shape, inputs, rule) => evaluated(type, shape, (dims2, count4) => {
  if (inputs.every((input) => input.value === void 0)) return void 0;
  const sources = inputs.map((input) => {
    const from = knownDims(input.shape);
    return from === void 0 || input.value === void 0 ? [] : positions(dims2, broadcastStrides(from, dims2));
  });
  return Array.from(
    { length: count4 },
    (_, at3) => rule(...inputs.map((input, nth) => input.value?.[sources[nth]?.[at3] ?? -1]))
  );
});
var variadicOperator = (rule, cost3) => ({
  infer: (call) => {
    const inputs = call.inputs.map((_, index) => call.tensor(index));
    const first = inputs.find((input) => input.type !== void 0) ?? call.tensor(0);
    const { type } = first;
    const shapes = inputs.map((input) => input.shape);
    const shape = call.since >= 8 ? broadcastShapes(call, ...shapes) : shapes.reduce((joined2, each) => unifyShapes(call, joined2, each), void 0);
    return [
      combine(
        type,
        shape,
        inputs.every((input) => agree(input, first)) ? inputs : [],
        (start, ...rest) => rest.reduce((left, right) => rule?.(left, right, type), start)
      )
    ];
  },
  cost: cost3
});
var foldCost = (formula2, more) => counted(formula2, (call) => {
  const elements2 = volume(call.outDims());
  return {
    vector: times(call.inputs.length - 1 + more.vector, elements2),
    special: times(more.special, elements2)
  };
});

// src/analyzer/ops/contract/number-range.ts
var FLOATS = {
  float16: { significand: 11, top: 15, low: -24 },
  bfloat16: { significand: 8, top: 127, low: -133 }
};
var roundTo = (type, exact2) => {
  if (type === void 0) return void 0;
  if (type === "double") return exact2;
  if (type === "float") return Math.fround(exact2);
  if (isFloat(type)) return isExactIn(type, exact2) ? exact2 : void 0;
  return isIntegerIn(type, exact2) ? exact2 + 0 : void 0;
};
var isIntegerIn = (type, value) => {
  const kind = kindOf(type);
  if (!Number.isSafeInteger(value) || kind !== "int" && kind !== "uint") return false;
  const bits = bitsOf(type);
  const low = kind === "uint" ? 0 : -(2 ** (bits - 1));
  return value >= low && value < low + 2 ** bits;
};
var isExactIn = (type, value) => {
  const format2 = FLOATS[type];
  if (format2 === void 0) return false;
  if (value === 0) return true;
  if (!Number.isFinite(value)) return false;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const step = 2 ** Math.max(exponent - format2.significand + 1, format2.low);
  return exponent <= format2.top && Number.isInteger(value / step);
};
var isSentinel = (value) => Math.abs(value) > Number.MAX_SAFE_INTEGER;

// src/analyzer/ops/contract/order.ts
var isAtLeast2 = (a, b) => {
  if (isKnown(a) && isKnown(b)) return a >= b;
  if (isKnown(a) && isSentinel(a)) return a > 0;
  if (isKnown(b) && isSentinel(b)) return b < 0;
  const [x, y] = [toExpression(a), toExpression(b)];
  if (isAtLeast(x, y)) return true;
  return isAtLeast(y, toExpression(add(a, 1))) ? false : void 0;
};
var isNonNegative = (a) => isAtLeast2(a, 0) === true;
var isPositive2 = (a) => isAtLeast2(a, 1) === true;
var isSame = (a, b) => {
  if (isKnown(a) && isKnown(b)) return isSentinel(a) && a === b ? void 0 : a === b;
  if (isKnown(a) && isSentinel(a) || isKnown(b) && isSentinel(b)) return false;
  const same = equals(a, b);
  if (same !== void 0) return same;
  return isAtLeast2(a, add(b, 1)) === true || isAtLeast2(b, add(a, 1)) === true ? false : void 0;
};

// src/analyzer/dim/rational.ts
var MAX_DENOMINATOR_BITS = 20;
var toRational = (value) => {
  let numerator = value;
  for (let bits = 0; bits <= MAX_DENOMINATOR_BITS; bits++) {
    if (Number.isSafeInteger(numerator)) return expressionOf([termOf(BigInt(numerator), [])], 1n << BigInt(bits));
    numerator *= 2;
  }
  return void 0;
};
var floorOf = (dim) => typeof dim === "number" ? Math.floor(dim) + 0 : toDim(floorDivideExpressions(dim, ONE));
var ceilOf = (dim) => typeof dim === "number" ? Math.ceil(dim) + 0 : toDim(ceilDivideExpressions(dim, ONE));
var roundOf = (dim) => {
  if (typeof dim === "number") return roundHalfToEven(dim);
  const { denominator } = dim;
  if (denominator === 1n) return dim;
  const numerator = numeratorOf(dim);
  const fixed = constantNumerator(dim);
  if (fixed !== void 0) return toDim(constant(roundRatio(fixed, denominator)));
  if (canTie(numerator, denominator)) return void 0;
  const doubled = sumOf([scaled(numerator, 2n), constant(denominator)]);
  return toDim(floorDivideExpressions(doubled, constant(2n * denominator)));
};
var canTie = (numerator, denominator) => {
  if (denominator % 2n !== 0n) return false;
  const { varying, fixed } = splitConstant(numerator);
  const step = greatestCommonDivisor(contentOf(varying), denominator);
  return (fixed - denominator / 2n) % step === 0n;
};
var roundRatio = (n, d) => {
  const below2 = floorDivideIntegers(n, d);
  const twiceRest = 2n * (n - below2 * d);
  if (twiceRest !== d) return twiceRest < d ? below2 : below2 + 1n;
  return below2 % 2n === 0n ? below2 : below2 + 1n;
};
var roundHalfToEven = (value) => {
  const below2 = Math.floor(value);
  const rest = value - below2;
  if (rest !== 0.5) return rest < 0.5 ? below2 : below2 + 1;
  return (below2 % 2 === 0 ? below2 : below2 + 1) + 0;
};

// src/analyzer/ops/contract/rational.ts
var LARGEST_FACTOR = 1 << 10;
var exactRational = (value) => {
  if (Math.abs(value) > LARGEST_FACTOR) return void 0;
  if (Number.isInteger(value)) return value;
  const rational = toRational(value);
  return rational !== void 0 && rational.denominator <= LARGEST_FACTOR ? rational : void 0;
};
var ratio = (numerator, denominator) => scaled(constant(1n), BigInt(numerator), BigInt(denominator));
var isDyadic = (dim) => isKnown(dim) || (dim.denominator & dim.denominator - 1n) === 0n;
var keptIn = (type, dim) => {
  if (dim === void 0 || isKnown(dim)) return dim;
  const limit = type === "double" ? BigInt(LARGEST_FACTOR) ** 2n : BigInt(LARGEST_FACTOR);
  const isSmall = dim.denominator <= limit && dim.terms.every((term) => isLinear(term, type) && size(term) <= limit * dim.denominator);
  return isSmall && (type === "float" || type === "double") ? dim : void 0;
};
var isLinear = ({ degree }, type) => type === "double" || degree <= 1;
var size = ({ coefficient }) => absolute(coefficient);

// src/analyzer/ops/contract/evaluate-arithmetic.ts
var isNumeric = (element2) => typeof element2 === "number" || typeof element2 === "object";
var arithmetic = (rule) => (a, b, type) => {
  if (type === void 0 || !isNumeric(a) || !isNumeric(b)) return void 0;
  const unsafe = isKnown(a) && isSentinel(a) || isKnown(b) && isSentinel(b);
  if (isInteger(type) && unsafe) return void 0;
  if (isKnown(a) && isKnown(b)) {
    const exact2 = rule.numbers(a, b, type);
    return exact2 === void 0 ? void 0 : roundTo(type, exact2);
  }
  if (isInteger(type)) return rule.integers(a, b);
  const [x, y] = [fraction(a), fraction(b)];
  return x === void 0 || y === void 0 ? void 0 : keptIn(type, rule.fractions(x, y));
};
var fraction = (dim) => isKnown(dim) ? exactRational(dim) : dim;
var oneIsExact = (rule) => (a, b) => isDyadic(a) || isDyadic(b) ? rule(a, b) : void 0;
var addElements = arithmetic({ numbers: (a, b) => a + b, integers: add, fractions: oneIsExact(add) });
var subtractElements = arithmetic({
  numbers: (a, b) => a - b,
  integers: subtract,
  fractions: oneIsExact(subtract)
});
var multiplyElements = arithmetic({
  numbers: (a, b) => a * b,
  integers: multiply,
  // A quotient that was rounded (S / 3) may miss the integer that its multiple should give.
  fractions: (a, b) => isDyadic(a) && isDyadic(b) ? multiply(a, b) : void 0
});
var divideElements = arithmetic({
  numbers: (a, b, type) => isInteger(type) ? b === 0 ? void 0 : Math.trunc(a / b) : a / b,
  integers: (a, b) => truncatingQuotient(a, b),
  fractions: (a, b) => isDyadic(a) ? quotient(a, b) : void 0
});
var quotient = (a, b) => {
  if (isKnown(b)) return b === 0 ? void 0 : multiply(a, ratio(1, b));
  const divisor = constantNumerator(b);
  if (divisor === void 0) return isPositive2(b) ? divideExactly(a, b) : void 0;
  return multiply(a, scaled(constant(b.denominator), 1n, divisor));
};
var truncatingQuotient = (a, b) => {
  if (isKnown(b) && b < 0) return truncatingQuotient(subtract(0, a), -b);
  if (!isPositive2(b)) return void 0;
  const exact2 = divideExactly(a, b);
  if (exact2 !== void 0) return exact2;
  if (isNonNegative(a)) return floorDivide(a, b);
  const negated2 = subtract(0, a);
  return isNonNegative(negated2) ? subtract(0, floorDivide(negated2, b)) : void 0;
};
var moduloElements = arithmetic({
  numbers: (a, b, type) => b === 0 || !isInteger(type) ? void 0 : a - b * Math.floor(a / b),
  integers: (a, b) => isPositive2(b) ? modulo(a, b) : void 0,
  fractions: () => void 0
});
var remainderElements = arithmetic({
  numbers: (a, b) => b === 0 ? void 0 : a % b,
  integers: (a, b) => isPositive2(b) && isNonNegative(a) ? modulo(a, b) : void 0,
  fractions: () => void 0
});
var powerElements = (a, b, type) => {
  if (type === void 0 || typeof b !== "number") return void 0;
  if (typeof a === "object") return isInteger(type) ? symbolicPower(a, b) : b === 1 ? a : void 0;
  if (typeof a !== "number" || isInteger(type) && isSentinel(a)) return void 0;
  if (b === 0.5 && a >= 0 && !isInteger(type)) return roundTo(type, Math.sqrt(a));
  const exact2 = a ** b;
  if (Number.isInteger(b) && (b === 2 || b === 1 || Number.isSafeInteger(exact2))) return roundTo(type, exact2);
  return void 0;
};
var symbolicPower = (base, exponent) => Number.isInteger(exponent) && exponent >= 0 && exponent <= 4 ? Array.from({ length: exponent }, () => base).reduce((product3, factor) => multiply(product3, factor), 1) : void 0;
var extreme2 = (numbers, choose, symbols) => (a, b, type) => {
  if (!isNumeric(a) || !isNumeric(b)) return void 0;
  if (isKnown(a) && isKnown(b)) return numbers(a, b);
  const [x, y] = [fractionOrSentinel(a), fractionOrSentinel(b)];
  if (x === void 0 || y === void 0) return void 0;
  const atLeast = isAtLeast2(x, y);
  if (atLeast !== void 0) return choose(atLeast, a, b);
  if (!isInt(x) || !isInt(y)) return void 0;
  return type !== void 0 && isInteger(type) ? symbols(x, y) : keptIn(type, symbols(x, y));
};
var fractionOrSentinel = (dim) => isKnown(dim) && (Number.isInteger(dim) || isSentinel(dim)) ? dim : fraction(dim);
var minElements = extreme2(Math.min, (atLeast, a, b) => atLeast ? b : a, minimum);
var maxElements = extreme2(Math.max, (atLeast, a, b) => atLeast ? a : b, maximum);

// src/analyzer/ops/contract/evaluate-unary.ts
var unary2 = ({ numbers, symbols }) => (a, type) => {
  if (type === void 0) return void 0;
  if (typeof a === "object") return symbols?.(a);
  if (typeof a !== "number" || isInteger(type) && isSentinel(a)) return void 0;
  return roundTo(type, numbers(a));
};
var roundNumber = (value) => {
  const rounded = roundOf(value);
  return typeof rounded === "number" ? rounded : NaN;
};
var absElement = unary2({ numbers: Math.abs, symbols: (a) => isNonNegative(floorOf(a)) ? a : void 0 });
var negElement = unary2({ numbers: (a) => -a, symbols: (a) => subtract(0, a) });
var signElement = unary2({ numbers: Math.sign, symbols: (a) => isInt(a) && isPositive2(a) ? 1 : void 0 });
var reluElement = unary2({
  numbers: (a) => Math.max(a, 0),
  symbols: (a) => isNonNegative(floorOf(a)) ? a : void 0
});
var floorElement = unary2({ numbers: Math.floor, symbols: floorOf });
var ceilElement = unary2({ numbers: Math.ceil, symbols: ceilOf });
var roundElement = unary2({ numbers: roundNumber, symbols: roundOf });
var sqrtElement = unary2({ numbers: Math.sqrt });
var reciprocalElement = unary2({ numbers: (a) => 1 / a });
var castElement = (a, from, to) => {
  if (from === to) return a;
  if (from === void 0 || from === "string" || to === "string") return void 0;
  if (to === "bool") return truthOf(a);
  if (typeof a === "boolean") return roundTo(to, a ? 1 : 0);
  if (typeof a === "number") return castNumber(a, from, to);
  if (typeof a !== "object") return void 0;
  if (isFloat(to)) return castToFloat(a, from, to);
  return isInteger(to) ? castToInteger(a) : void 0;
};
var castToFloat = (a, from, to) => {
  const kept = keptIn(to, a);
  return isInteger(from) || from === to || isDyadic(a) ? kept : void 0;
};
var castToInteger = (a) => {
  const floor = floorOf(a);
  return isInt(a) || isNonNegative(floor) ? floor : void 0;
};
var truthOf = (a) => {
  if (typeof a === "number") return a !== 0;
  if (typeof a === "boolean") return a;
  return typeof a === "object" && isAtLeast2(floorOf(a), 1) === true ? true : void 0;
};
var castNumber = (a, from, to) => {
  if (isInteger(from) && isSentinel(a)) return void 0;
  if (!isInteger(to)) return roundTo(to, a);
  return Number.isFinite(a) ? roundTo(to, Math.trunc(a)) : void 0;
};

// src/analyzer/ops/contract/operand.ts
var showTensor = (fact) => `${fact.type ?? "?"}${showShape(fact.shape)}`;
var like = (fact, type = fact.type) => tensor(type, fact.shape);
var unknownDims = (call, count4) => Array.from({ length: checkRank(call, count4) }, () => call.unknown("missing-value"));
var checkRank = (call, rank) => rank <= MAX_RANK ? rank : call.fail("model-limit", `Cannot make a tensor of ${rank} dimensions`, `At most ${MAX_RANK}`);
var dimAt = (call, shape, axis) => shape?.at(axis) ?? call.unknown("missing-value");
var shapeOfRank = (call, index, rank) => {
  const fact = call.tensor(index);
  if (fact.shape === void 0 || fact.shape.length === rank) return fact.shape;
  return call.fail("shape-mismatch", `Cannot use input ${index} ${showTensor(fact)}`, `Rank ${rank} is needed`);
};
var positiveInt = (call, name2) => {
  const value = call.int(name2);
  return value === void 0 || value >= 1 ? value : call.fail("attribute-invalid", `Cannot use ${name2} ${value}`, "It must be at least 1");
};
var requirePositiveInt = (call, name2) => positiveInt(call, name2) ?? call.requireInt(name2);
var firstKnown = (call, ...dims2) => dims2.find((dim) => dim !== void 0 && isKnown(dim)) ?? dims2.find((dim) => dim !== void 0) ?? call.unknown("missing-value");
var differ = (a, b) => a !== void 0 && b !== void 0 && equals(a, b) === false;

// src/analyzer/ops/onnx/activation.ts
var activation = {
  ...unary({
    Relu: { vector: 1, evaluate: reluElement },
    LeakyRelu: { vector: 2, formula: "x < 0, alpha · x: 2 per element" },
    Sigmoid: { vector: 1, special: 1 },
    HardSigmoid: { vector: 4, formula: "alpha · x + beta, max, min: 4 per element" },
    HardSwish: { vector: 5, formula: "x · HardSigmoid(x): 5 per element" },
    Elu: { vector: 4, special: 1, formula: "x < 0, alpha · (exp(x) − 1): 4 per element" },
    Celu: { vector: 6, special: 2, formula: "alpha · Elu(x / alpha): 6 per element" },
    Selu: { vector: 6, special: 1, formula: "x < 0, gamma · x, gamma · (alpha · exp(x) − alpha): 6 per element" },
    ThresholdedRelu: { vector: 1, formula: "alpha < x: 1 per element" },
    Softplus: { vector: 3, special: 2, formula: "log(exp(x) + 1): 3 per element" },
    Softsign: { vector: 3, special: 1, formula: "x / (1 + |x|): 3 per element" },
    Mish: { vector: 5, special: 3, formula: "x · tanh(Softplus(x)): 5 per element" },
    Shrink: { vector: 4, formula: "x < −lambd, x + bias, lambd < x, x − bias: 4 per element" },
    // Deprecated since opset 10.
    ParametricSoftplus: { vector: 5, special: 2, formula: "alpha · log(exp(beta · x) + 1): 5 per element" },
    ScaledTanh: { vector: 3, special: 1, formula: "alpha · tanh(beta · x): 3 per element" }
  }),
  Gelu: {
    infer: (call) => [like(call.tensor(0))],
    // erf: 0.5 · x · (1 + erf(x / √2)); tanh: 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))).
    cost: perElement(
      "5 per element with erf, 8 with tanh",
      (call) => call.string("approximate") === "tanh" ? { vector: 8, special: 2 } : { vector: 5, special: 2 }
    )
  },
  Swish: {
    infer: (call) => [like(call.tensor(0))],
    cost: perElement(
      "x · sigmoid(alpha · x): 2 per element, 3 when alpha is not 1",
      (call) => call.float("alpha") === 1 ? { vector: 2, special: 1 } : { vector: 3, special: 1 }
    )
  },
  PRelu: { infer: (call) => [prelu(call)], cost: perElement("x < 0, slope · x: 2 per element", () => ({ vector: 2 })) },
  Clip: {
    infer: (call) => [clip(call)],
    cost: perElement("max and min: 1 per bound and element", (call) => ({ vector: boundCount(call) }))
  }
};
var prelu = (call) => {
  const { type, shape } = call.tensor(0);
  const slope = call.tensor(1).shape;
  if (call.since >= 7 && shape !== void 0 && slope !== void 0) {
    const joined2 = broadcastPair(shape, slope);
    if (joined2 === void 0 || joined2.length !== shape.length)
      call.fail("shape-mismatch", `Cannot broadcast slope ${showShape(slope)} to ${showShape(shape)}`);
  }
  return tensor(type, shape);
};
var bounds = (call) => call.since < 11 ? [call.float("min") ?? -Infinity, call.float("max") ?? Infinity] : [inputBound(call, 1, -Infinity), inputBound(call, 2, Infinity)];
var inputBound = (call, index, absent) => {
  if (!call.has(index)) return absent;
  return agree(call.tensor(0), call.tensor(index)) ? elementOf(call.tensor(index)) : void 0;
};
var boundCount = (call) => {
  if (call.since >= 11) return Number(call.has(1)) + Number(call.has(2));
  return Number(call.attribute("min") !== void 0) + Number(call.attribute("max") !== void 0);
};
var clip = (call) => {
  const { type, shape, value } = call.tensor(0);
  const [low, high] = bounds(call);
  return evaluated(type, shape, () => value?.map((element2) => minElements(maxElements(element2, low, type), high, type)));
};

// src/analyzer/ops/contract/evaluate-comparison.ts
var equalElements = (a, b) => {
  if (isInt(a) && isInt(b)) return isSame(a, b);
  if (typeof a === "object" || typeof b === "object" || a === void 0 || b === void 0) return void 0;
  return a === b;
};
var lessElements = (a, b) => negate2(greaterOrEqualElements(a, b, void 0));
var greaterElements = (a, b) => lessElements(b, a, void 0);
var lessOrEqualElements = (a, b) => greaterOrEqualElements(b, a, void 0);
var greaterOrEqualElements = (a, b) => {
  if (isInt(a) && isInt(b)) {
    return isKnown(a) && isKnown(b) && a === b && isSentinel(a) ? void 0 : isAtLeast2(a, b);
  }
  if (typeof a !== "number" || typeof b !== "number" || Number.isNaN(a) || Number.isNaN(b)) return void 0;
  return a >= b;
};
var negate2 = (element2) => typeof element2 === "boolean" ? !element2 : void 0;
var notElement = negate2;
var andElements = (a, b) => {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : void 0;
};
var orElements = (a, b) => {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : void 0;
};
var xorElements = (a, b) => typeof a === "boolean" && typeof b === "boolean" ? a !== b : void 0;
var bitwise = (combine2) => (a, b, type) => {
  if (!isSafe(a) || !isSafe(b) || type === void 0 || !isInteger(type)) return void 0;
  return roundTo(type, Number(combine2(BigInt(a), BigInt(b))));
};
var isSafe = (element2) => Number.isSafeInteger(element2);
var bitwiseAndElements = bitwise((a, b) => a & b);
var bitwiseOrElements = bitwise((a, b) => a | b);
var bitwiseXorElements = bitwise((a, b) => a ^ b);
var shiftLeftElements = bitwise((a, b) => b < 64n ? a << b : -1n);
var shiftRightElements = bitwise((a, b) => b < 64n ? a >> b : -1n);
var bitwiseNotElement = (a, type) => {
  if (!isSafe(a) || type === void 0 || !isInteger(type)) return void 0;
  return roundTo(type, kindOf(type) === "uint" ? 2 ** bitsOf(type) - 1 - a : -a - 1);
};
var selectElement = (condition, a, b) => {
  if (condition === true) return a;
  if (condition === false) return b;
  return equalElements(a, b, void 0) === true ? a : void 0;
};
var isNanElement = (a) => typeof a === "number" ? Number.isNaN(a) : typeof a === "object" ? false : void 0;

// src/analyzer/ops/onnx/arithmetic.ts
var watched = (rule, exact2) => (call) => {
  let isReported = false;
  return (a, b, type) => {
    const result = rule(a, b, type);
    if (result !== void 0 || isReported || type !== "int64") return result;
    if (typeof a !== "number" || typeof b !== "number" || isInt64(exact2(toInt64(a), toInt64(b)))) return result;
    isReported = true;
    call.report("integer-overflow", `Cannot hold the result of ${call.opType} on ${a} and ${b} in 64 bits`);
    return result;
  };
};
var isInt64 = (value) => BigInt.asIntN(64, value) === value;
var toInt64 = (value) => {
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  return value <= -(2 ** 63) ? -(2n ** 63n) : BigInt(value);
};
var NOTHING_MORE = { vector: 0, special: 0 };
var arithmetic2 = {
  Add: binaryOperator(
    { vector: 1 },
    watched(addElements, (a, b) => a + b)
  ),
  Sub: binaryOperator(
    { vector: 1 },
    watched(subtractElements, (a, b) => a - b)
  ),
  Mul: binaryOperator(
    { vector: 1 },
    watched(multiplyElements, (a, b) => a * b)
  ),
  ...binary({ Div: divideElements }, { vector: 1, special: 1 }),
  ...binary({ Pow: powerElements }, { vector: 1, special: 1, mixed: true }),
  // A remainder takes a division.
  Mod: binaryOperator({ vector: 1, special: 1 }, (call) => call.int("fmod") === 1 ? remainderElements : moduloElements),
  ...binary(
    { BitwiseAnd: bitwiseAndElements, BitwiseOr: bitwiseOrElements, BitwiseXor: bitwiseXorElements },
    { vector: 1 }
  ),
  BitShift: binaryOperator(
    { vector: 1 },
    (call) => call.string("direction") === "LEFT" ? shiftLeftElements : shiftRightElements
  ),
  Max: variadicOperator(maxElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Min: variadicOperator(minElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Sum: variadicOperator(addElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Mean: variadicOperator(void 0, foldCost("Sum, and 1 division per output element", { vector: 1, special: 1 })),
  Where: {
    infer: (call) => {
      const [condition, a, b] = [call.tensor(0), call.tensor(1), call.tensor(2)];
      const shape = broadcastShapes(call, condition.shape, a.shape, b.shape);
      return [combine(a.type ?? b.type, shape, agree(a, b) ? [condition, a, b] : [], selectElement)];
    },
    cost: moves("a selection: nothing is computed")
  }
};

// src/analyzer/ops/contract/attention-positions.ts
var bandPositions = (queries, keys, band) => {
  const first = subtract(keys, queries);
  const upper = band.right === void 0 ? times(queries, keys) : clampedSum(queries, keys, add(first, band.right + 1));
  return band.left === void 0 ? upper : minus(upper, clampedSum(queries, keys, subtract(first, band.left)));
};
var clampedSum = (count4, limit, start) => minus(clampedPrefix(add(start, subtract(count4, 1)), limit), clampedPrefix(subtract(start, 1), limit));
var clampedPrefix = (last, limit) => {
  const k = maximum(0, minimum(last, limit));
  return plus(halfOf(times(k, add(k, 1))), times(limit, maximum(0, subtract(last, limit))));
};
var halfOf = (even) => typeof even === "bigint" ? even / 2n : scaled(even, 1n, 2n);

// src/analyzer/ops/onnx/attention.ts
var attentionMacs = (dims2, positions2 = times(dims2.queries, dims2.keys)) => times(dims2.batch, dims2.queryHeads, positions2, add(dims2.headSize, dims2.valueSize));
var SOFTMAX_FLOPS = 5n;
var SOFTCAP_FLOPS = 3n;
var attentionWork = (dims2, {
  band,
  masked = false,
  capped = false
}) => {
  const scores = times(dims2.batch, dims2.queryHeads, dims2.queries, dims2.keys);
  const each = SOFTMAX_FLOPS + (masked ? 1n : 0n) + (capped ? SOFTCAP_FLOPS : 0n);
  const work2 = { macs: attentionMacs(dims2), vector: times(each, scores), special: times(capped ? 4n : 2n, scores) };
  return band === void 0 ? work2 : { ...work2, causalMacs: attentionMacs(dims2, bandPositions(dims2.queries, dims2.keys, band)) };
};
var readOperand = (call, index, headsName) => {
  const fact = call.tensor(index);
  const { shape } = fact;
  const at3 = (axis) => dimAt(call, shape, axis);
  const heads = positiveInt(call, headsName);
  if (shape?.length === 4 || shape === void 0 && heads === void 0)
    return { batch: at3(0), heads: at3(1), length: at3(2), size: at3(3) };
  if (shape !== void 0 && shape.length !== 3)
    call.fail("shape-mismatch", `Cannot attend with input ${index} ${showTensor(fact)}`, "Rank 3 or 4 is needed");
  if (heads === void 0)
    return call.fail("attribute-invalid", `Cannot attend with ${showTensor(fact)}`, `${headsName} is needed for rank 3`);
  const size2 = shape === void 0 ? call.unknown("missing-value") : headSize(call, at3(2), heads);
  return { batch: at3(0), heads, length: at3(1), size: size2 };
};
var headSize = (call, hidden, heads) => {
  if (isKnown(hidden) && hidden % heads !== 0)
    call.fail("shape-mismatch", `Cannot split ${hidden} features into ${heads} heads`);
  return floorDivide(hidden, heads);
};
var readAttention = (call) => {
  const [q, k, v] = [
    readOperand(call, 0, "q_num_heads"),
    readOperand(call, 1, "kv_num_heads"),
    readOperand(call, 2, "kv_num_heads")
  ];
  const refuse = (why) => call.fail(
    "shape-mismatch",
    `Cannot attend with ${[0, 1, 2].map((index) => showTensor(call.tensor(index))).join(", ")}`,
    why
  );
  if (differ(q.size, k.size)) refuse("Query and key heads differ in size");
  if (differ(k.length, v.length)) refuse("Keys and values differ in length");
  if (differ(k.heads, v.heads)) refuse("Keys and values differ in their number of heads");
  if (differ(q.batch, k.batch) || differ(k.batch, v.batch)) refuse("The batch sizes differ");
  if (isKnown(q.heads) && isKnown(k.heads) && (k.heads === 0 || q.heads % k.heads !== 0))
    refuse(`${q.heads} query heads do not share ${k.heads} key heads evenly`);
  const past = call.has(4) ? dimAt(call, call.tensor(4).shape, 2) : 0;
  return {
    batch: q.batch,
    queryHeads: q.heads,
    kvHeads: k.heads,
    queries: q.length,
    keys: add(k.length, past),
    headSize: q.size,
    valueSize: v.size
  };
};
var checkAttention = (call) => {
  const refuse = (what) => call.fail("input-invalid", `Cannot attend: ${what}`);
  for (const name2 of ["left_window_size", "right_window_size"])
    if ((call.int(name2) ?? -1) < -1)
      call.fail("attribute-invalid", `Cannot use ${name2} ${call.int(name2)}`, "It is −1 or more");
  if (call.has(4) !== call.has(5)) refuse("past_key and past_value come together");
  if (call.wants(1) !== call.wants(2)) refuse("present_key and present_value come together");
  if (call.has(6) && call.has(4)) refuse("nonpad_kv_seqlen excludes past caches");
  const explicit = call.int("q_num_heads") !== void 0 || call.int("kv_num_heads") !== void 0;
  if (call.since >= 25 && explicit && call.tensor(0).shape?.length === 4)
    refuse("q_num_heads and kv_num_heads are for inputs of rank 3");
};
var inferAttention = (call) => {
  checkAttention(call);
  const dims2 = readAttention(call);
  const { batch, queryHeads, queries, keys, valueSize } = dims2;
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  return [
    tensor(q.type, outputShape(q.shape, dims2)),
    tensor(k.type, [batch, dims2.kvHeads, keys, dims2.headSize]),
    tensor(v.type, [batch, dims2.kvHeads, keys, valueSize]),
    tensor(q.type, [batch, queryHeads, queries, keys])
  ].slice(0, Math.max(1, call.outputCount));
};
var outputShape = (query, dims2) => query === void 0 ? void 0 : query.length === 4 ? [dims2.batch, dims2.queryHeads, dims2.queries, dims2.valueSize] : [dims2.batch, dims2.queries, multiply(dims2.queryHeads, dims2.valueSize)];
var readBand = (call) => {
  const bound = (name2) => {
    const size2 = call.int(name2) ?? -1;
    return size2 < 0 ? void 0 : size2;
  };
  const causal = (call.int("is_causal") ?? 0) !== 0;
  const band = { left: bound("left_window_size"), right: causal ? 0 : bound("right_window_size") };
  return band.left === void 0 && band.right === void 0 ? void 0 : band;
};
var countAttention = (call) => {
  for (const index of [0, 1, 2, ...call.has(4) ? [4] : []]) call.dims(index);
  const band = readBand(call);
  const options = { masked: call.has(3), capped: (call.float("softcap") ?? 0) !== 0 };
  return attentionWork(readAttention(call), band === void 0 ? options : { ...options, band });
};
var inferFlexAttention = (call) => {
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  for (const fact of [q, k, v])
    if (fact.shape !== void 0 && fact.shape.length !== 4)
      call.fail(
        "shape-mismatch",
        `Cannot attend with ${showTensor(fact)}`,
        "Rank 4 is needed: batch, heads, positions, features"
      );
  const types = new Set([q, k, v].map((fact) => fact.type).filter((type) => type !== void 0));
  if (types.size > 1)
    call.fail("type-mismatch", "Cannot attend with query, key and value of different types", [...types].join(", "));
  const { batch, queryHeads, queries, keys, valueSize } = readAttention(call);
  const scores = tensor(q.type, [batch, queryHeads, queries, keys]);
  const items = ["score_mod", "prob_mod"].flatMap((label) => {
    const graph = call.graph(label);
    return graph === void 0 ? [] : [{ label, run: call.run(graph, [scores], label), times: 1n }];
  });
  return { outputs: [tensor(q.type, [batch, queryHeads, queries, valueSize])], bodies: { combine: "sum", items } };
};
var attention = {
  Attention: {
    infer: inferAttention,
    cost: counted(
      "batch · query heads · queries · keys (past included) · (key size + value size) MACs, dense; 5 per score for softmax, 1 for a mask, 3 for a soft cap",
      countAttention
    )
  }
};
var previewAttention = {
  FlexAttention: {
    infer: inferFlexAttention,
    cost: counted(
      "batch · query heads · queries · keys · (key size + value size) MACs; 5 per score for softmax; the bodies are counted as they are",
      (call) => attentionWork(readAttention(call), {})
    )
  }
};

// src/analyzer/ops/onnx/cast.ts
var isElementType = (name2) => Object.hasOwn(ELEMENT_TYPES, name2);
var targetType = (call) => {
  const name2 = call.string("to")?.toLowerCase();
  const type = name2 !== void 0 && isElementType(name2) ? name2 : elementTypeOf(call.int("to") ?? 0);
  return type ?? call.fail(
    "attribute-invalid",
    `Cannot cast to element type ${name2 ?? call.int("to") ?? "(none)"}`,
    "It is none of ONNX"
  );
};
var converted = ({ type, shape, value }, to) => to === void 0 ? tensor(void 0, shape) : evaluated(to, shape, () => value?.map((element2) => castElement(element2, type, to)));
var reinterpreted = (call) => {
  const { type, shape } = call.tensor(0);
  const to = targetType(call);
  if (type !== void 0 && bitsOf(type) !== bitsOf(to))
    call.fail(
      "type-mismatch",
      `Cannot read ${type} as ${to}`,
      `${bitsOf(type)} and ${bitsOf(to)} bits are not the same width`
    );
  return tensor(to, shape);
};
var cast = {
  Cast: { infer: (call) => [converted(call.tensor(0), targetType(call))], cost: moves("a conversion of types") },
  CastLike: {
    infer: (call) => [converted(call.tensor(0), call.tensor(1).type)],
    // The target is looked at for its type only.
    cost: moves("a conversion of types", () => ({ 1: 0n }))
  },
  BitCast: { infer: (call) => [reinterpreted(call)], cost: free("a view: the same bits under another type") }
};

// src/analyzer/ops/onnx/comparison.ts
var test = (rule) => ({
  infer: (call) => {
    const { shape, value } = call.tensor(0);
    return [evaluated("bool", shape, () => value?.map((element2) => rule(element2, call)))];
  },
  cost: perElement("1 per element", () => ({ vector: 1 }))
});
var comparison = {
  ...binary(
    {
      Equal: equalElements,
      Less: lessElements,
      LessOrEqual: lessOrEqualElements,
      Greater: greaterElements,
      GreaterOrEqual: greaterOrEqualElements,
      And: andElements,
      Or: orElements,
      Xor: xorElements
    },
    { vector: 1, result: "bool" }
  ),
  IsNaN: test(isNanElement),
  IsInf: test((element2, call) => isInfinite(element2, call))
};
var isInfinite = (element2, call) => {
  if (typeof element2 === "object") return false;
  if (typeof element2 !== "number") return void 0;
  return element2 === Infinity && call.int("detect_positive") === 1 || element2 === -Infinity && call.int("detect_negative") === 1;
};

// src/analyzer/dim/evaluate.ts
var symbolAtoms = (value) => {
  const symbols = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  const visit = (expression) => {
    if (visited.has(expression)) return;
    visited.add(expression);
    for (const { factors } of expression.terms) for (const { atom } of factors) visitAtom(atom);
  };
  const visitAtom = (atom) => {
    if (atom.kind === "symbol") symbols.set(atom.key, atom);
    else if (atom.kind === "floor-div") [atom.of, atom.by].forEach(visit);
    else atom.operands.forEach(visit);
  };
  if (typeof value === "object") visit(value);
  return [...symbols.values()];
};
var symbolsOf = (value) => new Set(symbolAtoms(value).map((atom) => atom.name));
var syntheticOrigins = (value) => symbolAtoms(value).flatMap((atom) => atom.origin === void 0 ? [] : [atom.origin]);

// src/analyzer/ops/contract/axis.ts
var normalizeAxis = (axis, rank) => {
  const position2 = axis < 0 ? axis + rank : axis;
  return Number.isInteger(axis) && position2 >= 0 && position2 < rank ? position2 : void 0;
};
var requireAxis = (call, axis, rank) => normalizeAxis(axis, rank) ?? call.fail("attribute-invalid", `Cannot take axis ${axis} of rank ${rank}`, `Axes go from ${-rank} to ${rank - 1}`);
var requireAxes = (call, axes, rank) => {
  const positions2 = axes.map((axis) => requireAxis(call, axis, rank));
  if (new Set(positions2).size !== positions2.length)
    call.fail("attribute-invalid", `Cannot use the axes [${axes.join(",")}]: one is named twice`);
  return positions2;
};
var replaceAxis = (shape, axis, ...dims2) => [
  ...shape.slice(0, axis),
  ...dims2,
  ...shape.slice(axis + 1)
];
var mapAxes = (shape, axes, replace2) => shape.map((dim, axis) => {
  const nth = axes.indexOf(axis);
  return nth < 0 ? dim : replace2(dim, nth);
});
var dropAxes = (shape, axes) => shape.filter((_, axis) => !axes.includes(axis));
var namedAxes = (call, since, index = 1) => {
  if (call.since < since) {
    const values = call.ints("axes");
    return values === void 0 ? "absent" : { values, count: values.length };
  }
  if (!call.has(index)) return "absent";
  const fact = call.tensor(index);
  const length = lengthOf(fact);
  return { values: knownInts(fact), count: length !== void 0 && isKnown(length) ? length : void 0 };
};
var whyUnknown = (call, index) => call.tensor(index).constant === true ? "missing-value" : "data-dependent";

// src/analyzer/ops/contract/merge.ts
var mergeFacts = (facts, differs2) => {
  const [first, ...rest] = facts;
  return rest.reduce((merged, fact) => mergeTwo(merged, fact, differs2), first);
};
var mergeTwo = (a, b, differs2) => {
  if (a === void 0 || b === void 0) return void 0;
  if (a === b) return a;
  if (isTensor(a) && isTensor(b)) return a.kind === b.kind ? mergeTensors(a, b, differs2) : void 0;
  if (a.kind === "sequence" && b.kind === "sequence") return mergeSequences(a, b, differs2);
  if (a.kind === "optional" && b.kind === "optional")
    return {
      kind: "optional",
      element: mergeTwo(a.element, b.element, differs2),
      present: a.present === b.present ? a.present : void 0
    };
  if (a.kind === "map" && b.kind === "map")
    return {
      kind: "map",
      keyType: a.keyType === b.keyType ? a.keyType : void 0,
      value: mergeTwo(a.value, b.value, differs2)
    };
  return a.kind === b.kind ? a : void 0;
};
var isTensor = (fact) => fact.kind === "tensor" || fact.kind === "sparse-tensor";
var mergeTensors = (a, b, differs2) => {
  const shape = mergeShapes(a.shape, b.shape, differs2);
  const value = a.value !== void 0 && b.value !== void 0 ? mergeValues(a, b) : void 0;
  return {
    kind: a.kind,
    type: a.type === b.type ? a.type : void 0,
    shape,
    ...value === void 0 ? {} : { value },
    ...a.constant === true && b.constant === true ? { constant: true } : {},
    ...a.planned === true && b.planned === true ? { planned: true } : {}
  };
};
var mergeShapes = (a, b, differs2) => {
  if (a === void 0 || b === void 0 || a.length !== b.length) return void 0;
  return a.map((dim, axis) => sameDim(dim, b[axis]) ? dim : differs2());
};
var sameDim = (a, b) => b !== void 0 && equals(a, b) === true;
var mergeValues = (a, b) => {
  const same = a.shape?.length === b.shape?.length && a.shape?.every((dim, axis) => sameDim(dim, b.shape?.[axis]));
  if (same !== true) return void 0;
  return a.value?.map((element2, index) => sameElement(element2, b.value?.[index]) ? element2 : void 0);
};
var sameElement = (a, b) => typeof a === "object" && typeof b === "object" ? a.key === b.key : a === b;
var mergeSequences = (a, b, differs2) => {
  const sameLength = equals(a.length, b.length) === true;
  const merged = {
    kind: "sequence",
    element: mergeElements(a, b, differs2),
    length: sameLength ? a.length : differs2()
  };
  if (!sameLength || a.elements === void 0 || b.elements === void 0) return merged;
  const other = b.elements;
  return { ...merged, elements: a.elements.map((fact, index) => mergeTwo(fact, other[index], differs2)) };
};
var mergeElements = (a, b, differs2) => {
  if (a.length === 0) return b.element;
  if (b.length === 0) return a.element;
  return mergeTwo(a.element, b.element, differs2);
};

// src/analyzer/ops/contract/widening.ts
var MAX_ROUNDS = 4;
var fixpoint = (call, initial, step) => {
  const widened = /* @__PURE__ */ new Set();
  const differs2 = () => {
    const dim = call.unknown("data-dependent");
    if (!isKnown(dim)) widened.add(dim.key);
    return dim;
  };
  let carried = initial;
  for (let round = 0; ; round++) {
    const { run, carried: after } = step(carried);
    const joined2 = carried.map((fact, i) => mergeFacts([fact, settle(fact, after[i], widened)], differs2));
    const isStable = carried.every((fact, i) => sameFact(fact, joined2[i]));
    if (isStable || round > MAX_ROUNDS) return { run, carried: carried.map((fact) => renew(call, fact, widened)) };
    carried = round < MAX_ROUNDS ? joined2 : joined2.map(typeOnly);
  }
};
var isWidened = (dim, widened) => !isKnown(dim) && widened.has(dim.key);
var settle = (before, after, widened) => {
  if (isTensor2(before) && isTensor2(after) && before.shape?.length === after.shape?.length) {
    const old = before.shape ?? [];
    if (!old.some((dim) => isWidened(dim, widened))) return after;
    return {
      ...after,
      shape: after.shape?.map((dim, axis) => {
        const earlier = old[axis];
        return earlier !== void 0 && isWidened(earlier, widened) ? earlier : dim;
      })
    };
  }
  if (before?.kind === "sequence" && after?.kind === "sequence") {
    return {
      kind: "sequence",
      element: settle(before.element, after.element, widened),
      length: isWidened(before.length, widened) ? before.length : after.length
    };
  }
  return after;
};
var renew = (call, fact, widened) => {
  const fresh = (dim) => isWidened(dim, widened) ? call.unknown("data-dependent") : dim;
  if (isTensor2(fact) && fact.shape?.some((dim) => isWidened(dim, widened)) === true)
    return tensor(fact.type, fact.shape.map(fresh));
  if (fact?.kind !== "sequence" || fact.elements !== void 0) return fact;
  return { kind: "sequence", element: renew(call, fact.element, widened), length: fresh(fact.length) };
};
var typeOnly = (fact) => isTensor2(fact) ? tensor(fact.type, void 0) : void 0;
var isTensor2 = (fact) => fact?.kind === "tensor";
var sameFact = (a, b) => {
  if (isTensor2(a) && isTensor2(b)) return a.type === b.type && sameShape(a, b) && sameValue(a, b);
  if (a?.kind === "sequence" && b?.kind === "sequence")
    return equals(a.length, b.length) === true && sameFact(a.element, b.element) && a.elements === b.elements;
  return a === b;
};
var sameShape = (a, b) => a.shape?.length === b.shape?.length && (a.shape ?? []).every((dim, i) => equals(dim, b.shape?.[i] ?? -1) === true);
var sameValue = (a, b) => a.value === b.value || a.value?.length === b.value?.length && a.value?.every((e, i) => e === b.value?.[i]) === true;

// src/analyzer/ops/onnx/bodies.ts
var requireGraph = (call, name2) => call.graph(name2) ?? call.fail("attribute-invalid", `Cannot use ${call.opType}: its graph attribute "${name2}" is missing`);
var differs = (call) => () => call.unknown("data-dependent");
var countOf = (dim) => isKnown(dim) ? BigInt(dim) : dim;
var bodyItem = (run, trips, label) => trips.isProven || isKnown(trips.count) ? { label, run, times: countOf(trips.count) } : { label, run, times: 1n, assumed: { name: "trip_count" } };
var stack = (call, fact, length, axis) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0)
    return fact?.kind === "tensor" ? tensor(fact.type, void 0) : void 0;
  const at3 = normalizeAxis(axis, fact.shape.length + 1);
  if (at3 === void 0) return call.fail("attribute-invalid", `Cannot stack scan output on axis ${axis}`);
  return tensor(fact.type, fact.shape.toSpliced(at3, 0, length));
};

// src/analyzer/ops/onnx/branch.ts
var conditionOf = (call) => {
  const condition = elementOf(call.tensor(0));
  if (typeof condition === "boolean") return condition;
  const pinned = call.pinned("condition");
  return isKnown(pinned) ? pinned !== 0 : void 0;
};
var inferIf = (call) => {
  const graphs = [requireGraph(call, "then_branch"), requireGraph(call, "else_branch")];
  const condition = conditionOf(call);
  if (condition !== void 0) {
    const label = condition ? "then" : "else";
    return takeBranch(label, call.run(graphs[condition ? 0 : 1], [], label));
  }
  const [thenRun, elseRun] = [call.run(graphs[0], [], "then"), call.run(graphs[1], [], "else")];
  if (thenRun.failure !== void 0 && elseRun.failure === void 0)
    return takePossible(call, { label: "else", run: elseRun }, { label: "then", run: thenRun });
  if (elseRun.failure !== void 0 && thenRun.failure === void 0)
    return takePossible(call, { label: "then", run: thenRun }, { label: "else", run: elseRun });
  return {
    outputs: thenRun.outputs.map((fact, i) => mergeFacts([fact, elseRun.outputs[i]], differs(call))),
    bodies: {
      combine: "max",
      items: [
        { label: "then", run: thenRun, times: 1n },
        { label: "else", run: elseRun, times: 1n }
      ]
    }
  };
};
var takeBranch = (label, run) => ({
  outputs: run.outputs,
  bodies: { combine: "sum", items: [{ label, run, times: 1n }] }
});
var takePossible = (call, taken, other) => {
  call.dismiss(other.run);
  call.report(
    "branch-assumed",
    `Counting the ${taken.label} branch: the ${other.label} branch cannot run with these sizes`,
    other.run.failure
  );
  return takeBranch(taken.label, taken.run);
};

// src/analyzer/ops/onnx/steps.ts
var MAX_PLAIN_STEPS = 64;
var PEELED = /* @__PURE__ */ new Set([0, 1, MAX_PLAIN_STEPS]);
var walkSteps = (call, steps) => new Walk(call, steps).result();
var Walk = class {
  #call;
  #steps;
  /** Key → the first run of the kind, the step it was, and how often it runs. */
  #kinds = /* @__PURE__ */ new Map();
  #outputs = [];
  #carried;
  constructor(call, steps) {
    this.#call = call;
    this.#steps = steps;
    this.#carried = steps.initial;
  }
  result() {
    const { limit, walk: walk2, carriedOf, goesOn } = this.#steps;
    const reserve = this.#call.walksLeft / 2;
    for (let step = 0; step < limit; step++) {
      if (this.#isRestAlike(step)) return this.#finished(limit);
      if (this.#call.walksLeft < reserve) return this.#cut(step);
      const run = walk2(step, this.#carried);
      const next = goesOn(run);
      if (next === void 0) return void 0;
      this.#add(run, step, 1);
      this.#carried = carriedOf(run);
      if (!next) return this.#finished(step + 1);
    }
    return this.#finished(limit);
  }
  /** All steps from here on are of one kind, which is proved by walking one that stands for all. */
  #isRestAlike(step) {
    const { limit, general, goesOn } = this.#steps;
    if (limit <= MAX_PLAIN_STEPS || !Number.isFinite(limit) || !PEELED.has(step)) return false;
    const { run, carried } = general(this.#carried, step);
    if (!run.kind.isComplete || goesOn(run) !== true) {
      this.#call.dismiss(run);
      return false;
    }
    this.#add(run, step, limit - step);
    this.#carried = carried;
    return true;
  }
  #add(run, step, times2) {
    const { key } = run.kind;
    const known = this.#kinds.get(key);
    if (known === void 0) this.#kinds.set(key, { run, step, times: times2 });
    else known.times += times2;
    this.#outputs.push(run.outputs);
  }
  /** Too many steps to follow. What holds after any number of steps holds after these. */
  #cut(step) {
    const { limit, general, initial } = this.#steps;
    const { run, carried } = general(initial, 0);
    this.#carried = carried;
    this.#outputs.push(run.outputs);
    const [only] = this.#kinds;
    if (this.#kinds.size === 1 && only?.[0] === run.kind.key && Number.isFinite(limit)) {
      only[1].times = limit;
      return this.#finished(limit);
    }
    const all = Number.isFinite(limit) ? `of ${limit} steps` : "steps of a loop without a trip count";
    return { ...this.#finished(step), missing: `limit: only the first ${step} ${all} are counted` };
  }
  #finished(count4) {
    const kinds = [...this.#kinds.values()];
    const bodies = kinds.map(({ run, step, times: times2 }) => ({
      label: kinds.length === 1 ? "body" : `body[${step}]`,
      run,
      times: BigInt(times2)
    }));
    return { bodies, missing: void 0, carried: this.#carried, count: count4, outputs: this.#outputs };
  }
};
var stepLimit = (dim) => dim === void 0 || !isKnown(dim) ? void 0 : dim >= NO_LIMIT ? Infinity : Math.max(0, dim);
var NO_LIMIT = 2 ** 31 - 1;

// src/analyzer/ops/onnx/loop.ts
var STEP_NUMBER = { ...tensor("int64", []), planned: true };
var stepNumber = (element2) => ({ ...scalar("int64", element2), planned: true });
var asDeclared = (body, index, fact) => {
  const type = body.inputs[index]?.type;
  return type?.kind === "tensor" && type.shape?.length === 1 ? { ...fact, shape: [1] } : fact;
};
var isAlwaysTrue = (fact) => fact?.kind === "tensor" && elementOf(fact) === true;
var isTrueOf = (fact) => {
  const element2 = fact?.kind === "tensor" ? elementOf(fact) : void 0;
  return typeof element2 === "boolean" ? element2 : void 0;
};
var inferLoop = (call) => {
  const loop = {
    call,
    body: requireGraph(call, "body"),
    initial: call.inputs.slice(2),
    condition: call.has(1) ? call.tensor(1) : scalar("bool", true),
    limit: call.has(0) ? intOf(call.tensor(0)) : Infinity
  };
  if (isTrueOf(loop.condition) === false) return finishLoop(loop, { carried: loop.initial, trips: NEVER });
  return stepLoop(loop) ?? widenLoop(loop);
};
var NEVER = { count: 0, isProven: true };
var walkLoop = ({ call, body }, step, { condition, carried }) => call.run(body, [asDeclared(body, 0, step), asDeclared(body, 1, condition), ...carried], "body");
var carriedBy = ({ initial }) => (run) => run.outputs.slice(1, 1 + initial.length);
var generalStep = (loop) => (initial, first) => {
  const step = first === 0 ? STEP_NUMBER : stepNumber(loop.call.unknown("data-dependent"));
  const condition = isAlwaysTrue(loop.condition) ? scalar("bool", true) : tensor("bool", []);
  return fixpoint(loop.call, initial, (carried) => {
    const run = walkLoop(loop, step, { condition, carried });
    return { run, carried: carriedBy(loop)(run) };
  });
};
var stepLoop = (loop) => {
  const { call, initial, condition } = loop;
  const limit = stepLimit(loop.limit);
  const bound = call.pinned("trip_count");
  const steps = {
    initial,
    walk: (step, carried) => walkLoop(loop, stepNumber(step), { condition: scalar("bool", true), carried }),
    carriedOf: carriedBy(loop),
    general: generalStep(loop)
  };
  const proven = limit !== void 0 && isAlwaysTrue(condition) ? walkSteps(call, { ...steps, limit, goesOn: (run) => isTrueOf(run.outputs[0]) }) : void 0;
  const isWhole2 = proven !== void 0 && (proven.missing === void 0 || Number.isFinite(limit));
  const walked = isWhole2 || !isKnown(bound) ? proven : walkSteps(call, { ...steps, limit: bound, goesOn: () => true });
  return walked === void 0 ? void 0 : finishSteps(loop, walked);
};
var finishSteps = (loop, walked) => {
  const { call, body, initial, limit } = loop;
  if (walked.count === 0) return finishLoop(loop, { carried: initial, trips: NEVER });
  const { missing, bodies, outputs, carried } = walked;
  const length = missing === void 0 ? walked.count : Number.isFinite(stepLimit(limit)) ? limit : void 0;
  const scans = body.outputs.slice(1 + initial.length).map((_, i) => {
    const perStep = outputs.map((step) => step[1 + initial.length + i]);
    return stack(call, mergeFacts(perStep, differs(call)), length ?? call.pinned("trip_count"), 0);
  });
  return {
    outputs: [...carried, ...scans],
    bodies: { combine: "sum", items: bodies, ...missing === void 0 ? {} : { missing: withPin(call, missing) } }
  };
};
var withPin = (call, missing) => `${missing}; its trip count is "${call.node}.trip_count"`;
var widenLoop = (loop) => {
  const { call, initial, condition, limit } = loop;
  const { run, carried } = generalStep(loop)(initial, 0);
  const runsOn = isAlwaysTrue(condition) && isAlwaysTrue(run.outputs[0]);
  const trips = limit !== void 0 && stepLimit(limit) !== Infinity && runsOn ? { count: limit, isProven: true } : { count: call.pinned("trip_count"), isProven: false };
  return finishLoop(loop, { carried, trips, run });
};
var finishLoop = (loop, { carried, trips, run }) => {
  const { call, initial } = loop;
  const walked = run ?? walkLoop(loop, STEP_NUMBER, { condition: tensor("bool", []), carried: initial });
  const scans = walked.outputs.slice(1 + initial.length).map((fact) => stack(call, fact, trips.count, 0));
  return { outputs: [...carried, ...scans], bodies: { combine: "sum", items: [bodyItem(walked, trips, "body")] } };
};

// src/analyzer/ops/onnx/control-flow.ts
var COSTS_OF_BODY = "the cost is that of its body";
var inferScan = (call) => {
  const body = requireGraph(call, "body");
  const isBatched = call.since < 9;
  const inputs = isBatched ? call.inputs.slice(1) : call.inputs;
  const scanCount = call.requireInt("num_scan_inputs");
  const stateCount = inputs.length - scanCount;
  if (scanCount < 1 || stateCount < 0) {
    return call.fail(
      "attribute-invalid",
      `Cannot scan ${scanCount} of ${inputs.length} inputs`,
      "num_scan_inputs must lie between 1 and the number of inputs."
    );
  }
  const scanned = inputs.slice(stateCount);
  const slices = scanned.map(
    (fact, i) => sliceOf(call, fact, isBatched ? [0, 1] : [call.ints("scan_input_axes")?.[i] ?? 0])
  );
  const length = lengthOf2(
    call,
    slices.flatMap((slice2) => slice2.length ?? [])
  );
  const states = inputs.slice(0, stateCount).map((fact) => isBatched ? dropBatch(fact) : fact);
  const walk2 = (facts) => call.run(body, [...facts, ...slices.map((slice2) => slice2.element)], "body");
  const carriedOf = (run) => run.outputs.slice(0, stateCount);
  const general = (initial) => fixpoint(call, initial.map(dropElements), (facts) => {
    const run = walk2(facts);
    return { run, carried: carriedOf(run) };
  });
  const batch = isBatched ? batchOf(inputs) : void 0;
  const walked = isKnown(length) ? walkSteps(call, {
    limit: length,
    initial: states,
    walk: (_, facts) => walk2(facts),
    carriedOf,
    goesOn: () => true,
    general
  }) : void 0;
  return finishScan(call, { walked: walked ?? widenedScan(general(states), length), length, batch, stateCount });
};
var widenedScan = ({ run, carried }, length) => ({
  bodies: [{ label: "body", run, times: countOf(length) }],
  missing: void 0,
  carried,
  count: 1,
  outputs: [run.outputs]
});
var finishScan = (call, { walked, length, batch, stateCount }) => {
  const axes = call.ints("scan_output_axes");
  const { carried, missing, bodies } = walked;
  const scanCount = Math.max(0, call.outputCount - stateCount);
  const scans = Array.from({ length: scanCount }, (_, i) => {
    const perStep = walked.outputs.map((outputs2) => outputs2[stateCount + i]);
    const stacked = stack(call, mergeFacts(perStep, differs(call)), length, batch === void 0 ? axes?.[i] ?? 0 : 0);
    return batch === void 0 ? stacked : stack(call, stacked, batch, 0);
  });
  const outputs = batch === void 0 ? carried : carried.map((fact) => stack(call, fact, batch, 0));
  const items = bodies.map((body) => ({ ...body, times: times(body.times, batch ?? 1) }));
  return {
    outputs: [...outputs, ...scans],
    bodies: { combine: "sum", items, ...missing === void 0 ? {} : { missing } }
  };
};
var dropElements = (fact) => fact?.kind === "tensor" ? tensor(fact.type, fact.shape) : fact;
var dropBatch = (fact) => fact?.kind === "tensor" ? tensor(fact.type, fact.shape?.slice(1)) : fact;
var batchOf = (inputs) => inputs.flatMap((fact) => fact?.kind === "tensor" ? fact.shape?.[0] ?? [] : [])[0];
var sliceOf = (call, fact, axes) => {
  if (fact?.kind !== "tensor") return { element: void 0, length: void 0 };
  const shape = fact.shape;
  if (shape === void 0) return { element: tensor(fact.type, void 0), length: void 0 };
  const at3 = axes.map((axis) => normalizeAxis(axis, shape.length));
  const scanAxis = at3.at(-1);
  if (scanAxis === void 0)
    return call.fail("shape-mismatch", `Cannot scan axis ${axes.join(", ")} of a rank-${shape.length} input`);
  return {
    element: tensor(
      fact.type,
      shape.filter((_, axis) => !at3.includes(axis))
    ),
    length: shape[scanAxis]
  };
};
var lengthOf2 = (call, lengths) => {
  const known = lengths.find(isKnown);
  if (known !== void 0 && lengths.some((length) => isKnown(length) && length !== known)) {
    return call.fail("shape-mismatch", `Cannot scan inputs of different lengths: ${lengths.filter(isKnown).join(", ")}`);
  }
  return known ?? lengths[0] ?? call.pinned("trip_count");
};
var inferSequenceMap = (call) => {
  const body = requireGraph(call, "body");
  const [first] = call.inputs;
  if (first?.kind !== "sequence") return { outputs: [] };
  const elementAt = (fact, index) => fact?.kind === "sequence" ? index === void 0 ? fact.element : fact.elements?.[index] ?? fact.element : fact;
  const runAt = (index) => call.run(
    body,
    call.inputs.map((fact) => elementAt(fact, index)),
    "body"
  );
  const count4 = first.elements?.length ?? 0;
  const general = () => ({ run: runAt(void 0), carried: [] });
  const walked = count4 > 0 ? walkSteps(call, {
    limit: count4,
    initial: [],
    walk: runAt,
    carriedOf: () => [],
    goesOn: () => true,
    general
  }) : void 0;
  return walked === void 0 ? mapAny(call, first, runAt(void 0)) : finishMap(call, walked, count4);
};
var mapAny = (call, { length }, run) => {
  const outputs = run.outputs.map((element2) => ({ kind: "sequence", element: element2, length }));
  const isOpen = syntheticOrigins(length).some(({ reason }) => reason !== "unbound-symbol");
  const trips = isOpen ? { count: call.pinned("trip_count"), isProven: false } : { count: length, isProven: true };
  return { outputs, bodies: { combine: "sum", items: [bodyItem(run, trips, "body")] } };
};
var finishMap = (call, { outputs, bodies, missing }, count4) => ({
  outputs: (outputs[0] ?? []).map((_, i) => {
    const elements2 = outputs.map((step) => step[i]);
    const element2 = mergeFacts(elements2, differs(call));
    return { kind: "sequence", element: element2, length: count4, ...elements2.length === count4 ? { elements: elements2 } : {} };
  }),
  bodies: { combine: "sum", items: bodies, ...missing === void 0 ? {} : { missing } }
});
var controlFlow = {
  If: {
    infer: inferIf,
    cost: { kind: "bodies", reason: "the branch taken, or the costlier one when the condition is not constant" }
  },
  Loop: { infer: inferLoop, cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the trip count` } },
  Scan: {
    infer: inferScan,
    cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the length of the scanned axis` }
  },
  SequenceMap: {
    infer: inferSequenceMap,
    cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the length of the sequence` }
  }
};

// src/analyzer/ops/onnx/matmul.ts
var matmulMacs = (output, inner) => times(volume(output), inner);
var matmulShape = (call, a, b) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why);
  for (const { shape } of [a, b]) if (shape?.length === 0) refuse("A scalar is not a matrix");
  if (a.shape === void 0 || b.shape === void 0) return void 0;
  const rows3 = a.shape.length === 1 ? [] : a.shape.slice(-2, -1);
  const columns = b.shape.length === 1 ? [] : b.shape.slice(-1);
  if (innerDim(a.shape, b.shape) === void 0) refuse("The inner dimensions differ");
  const batch = broadcastPair(a.shape.slice(0, -2), b.shape.slice(0, -2));
  return [...batch ?? refuse("The leading dimensions do not broadcast"), ...rows3, ...columns];
};
var innerDim = (a, b) => {
  const [left, right] = [a.at(-1), b.length === 1 ? b[0] : b.at(-2)];
  return left === void 0 || right === void 0 ? void 0 : unifyDims(left, right);
};
var countMatmul = (call, at3) => {
  const inner = innerDim(call.dims(at3.a), call.dims(at3.b)) ?? call.giveUp("The inner dimensions differ");
  return { macs: matmulMacs(call.outDims(), inner), operands: [at3.a, at3.b] };
};
var checkZeroPoints = (call, ...pairs) => {
  for (const [operand, zeroPoint] of pairs) {
    const [own, zero] = [call.tensor(operand).type, call.tensor(zeroPoint).type];
    if (own !== void 0 && zero !== void 0 && own !== zero)
      call.fail("type-mismatch", `Cannot use ${own} with a zero point of ${zero}`, "Both must have one type");
  }
};
var gemmDims = (call) => {
  const [a, b] = [call.tensor(0), call.tensor(1)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why);
  for (const { shape } of [a, b]) if (shape !== void 0 && shape.length !== 2) refuse("Gemm takes matrices of rank 2");
  const [left, right] = [call.int("transA") ? 1 : 0, call.int("transB") ? 1 : 0];
  const inner = unifyDims(dimAt(call, a.shape, 1 - left), dimAt(call, b.shape, right));
  return {
    rows: dimAt(call, a.shape, left),
    inner: inner ?? refuse(`The inner dimensions differ${left + right > 0 ? " (after transposition)" : ""}`),
    columns: dimAt(call, b.shape, 1 - right)
  };
};
var inferGemm = (call) => {
  const { rows: rows3, columns } = gemmDims(call);
  const c = call.tensor(2);
  const shape = [rows3, columns];
  if (c.shape !== void 0 && (c.shape.length > 2 || broadcastPair(shape, c.shape) === void 0))
    call.fail("shape-mismatch", `Cannot add C ${showTensor(c)} to a product ${showTensor(tensor(c.type, shape))}`);
  return [tensor(call.tensor(0).type, shape)];
};
var countGemm = (call) => {
  const macs2 = matmulMacs(call.outDims(), gemmDims(call).inner);
  return call.has(2) ? { macs: macs2, vector: volume(call.outDims()) } : { macs: macs2 };
};
var FORMULA = "broadcast batch · M · N · K MACs";
var matmul = {
  MatMul: {
    infer: (call) => [tensor(call.tensor(0).type, matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, (call) => countMatmul(call, { a: 0, b: 1 }))
  },
  MatMulInteger: {
    infer: (call) => [tensor("int32", matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, (call) => countMatmul(call, { a: 0, b: 1 }))
  },
  QLinearMatMul: {
    infer: (call) => {
      checkZeroPoints(call, [0, 2], [3, 5]);
      return [tensor(call.tensor(7).type, matmulShape(call, call.tensor(0), call.tensor(3)))];
    },
    cost: counted(`${FORMULA}; 2 per output to requantise`, (call) => ({
      ...countMatmul(call, { a: 0, b: 3 }),
      quantization: times(2n, volume(call.outDims()))
    }))
  },
  Gemm: {
    infer: inferGemm,
    cost: counted("M · N · K MACs; 1 FLOP per output for C", countGemm)
  }
};

// src/analyzer/ops/contract/interpolation.ts
var LERP_FLOPS = 3n;
var CUBIC_FLOPS = 7n;
var interpolationFlops = (mode, axes) => {
  const d = BigInt(axes);
  if (mode.includes("linear")) return LERP_FLOPS * (2n ** d - 1n);
  if (mode.includes("cubic")) return CUBIC_FLOPS * ((4n ** d - 1n) / 3n);
  return 0n;
};

// src/analyzer/ops/contract/window.ts
var isSame2 = (autoPad) => autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER";
var perAxis = (call, name2, rank, { least: least2, otherwise }) => {
  const values = call.ints(name2);
  if (values === void 0 || values.length === 0) return Array(rank).fill(otherwise);
  if (values.length !== rank)
    call.fail("attribute-invalid", `Cannot use ${name2} [${values.join(",")}]`, `${rank} numbers are needed`);
  if (values.some((value) => value < least2))
    call.fail("attribute-invalid", `Cannot use ${name2} [${values.join(",")}]`, `Each must be at least ${least2}`);
  return values;
};
var checkSpan = (call, kernel, dilation) => {
  if (isKnown(kernel) && !Number.isSafeInteger(dilation * (kernel - 1) + 1))
    call.fail("attribute-invalid", `Cannot use a kernel of ${kernel} with dilation ${dilation}`, "It spans too far");
};
var readPads = (call, rank) => {
  if ((call.ints("pads")?.length ?? 0) === 0) return void 0;
  const pads = perAxis(call, "pads", 2 * rank, { least: 0, otherwise: 0 });
  if (!pads.every(Number.isSafeInteger))
    call.fail("attribute-invalid", `Cannot use pads [${pads.join(",")}]`, "They lie beyond every tensor");
  return { begin: pads.slice(0, rank), end: pads.slice(rank) };
};
var readSteps = (call, kernel) => {
  const strides = perAxis(call, "strides", kernel.length, { least: 1, otherwise: 1 });
  const dilations = perAxis(call, "dilations", kernel.length, { least: 1, otherwise: 1 });
  kernel.forEach((cells, axis) => checkSpan(call, cells, dilations[axis] ?? 1));
  return { strides, dilations };
};
var readWindow = (call, kernel) => {
  const rank = kernel.length;
  const autoPad = call.string("auto_pad") ?? "NOTSET";
  const pads = readPads(call, rank);
  const explicit = pads ?? { begin: Array(rank).fill(0), end: Array(rank).fill(0) };
  if (!isSame2(autoPad) && autoPad !== "NOTSET" && autoPad !== "VALID")
    call.fail("attribute-invalid", `Cannot use auto_pad "${autoPad}"`, "NOTSET, SAME_UPPER, SAME_LOWER or VALID");
  if (isSame2(autoPad) && pads !== void 0)
    call.report("attribute-invalid", `Both auto_pad ${autoPad} and pads are set`, "The pads are used");
  const none = { begin: explicit.begin.map(() => 0), end: explicit.end.map(() => 0) };
  const padding2 = isSame2(autoPad) && pads === void 0 ? "same" : autoPad === "VALID" ? none : explicit;
  return { kernel, ...readSteps(call, kernel), padding: padding2, ceil: (call.int("ceil_mode") ?? 0) !== 0 };
};
var kernelSpan = (kernel, dilation) => add(multiply(dilation, subtract(kernel, 1)), 1);
var windowCount = (call, window2, extent, axis) => {
  const stride = window2.strides[axis] ?? 1;
  if (window2.padding === "same") return ceilDivide(extent, stride);
  const begin = window2.padding.begin[axis] ?? 0;
  const end = window2.padding.end[axis] ?? 0;
  const span = kernelSpan(window2.kernel[axis] ?? 1, window2.dilations[axis] ?? 1);
  const padded2 = add(extent, begin + end);
  const slack = subtract(padded2, span);
  const overhang = window2.ceil ? stride - 1 : 0;
  if (isKnown(slack) && isKnown(extent) && slack + overhang < 0 && extent > 0)
    call.fail(
      "shape-mismatch",
      `Cannot slide a window of ${showDim(span)} over ${showDim(padded2)}`,
      "The input with its padding is smaller than the kernel"
    );
  return window2.ceil && isKnown(span) ? ceilCount(call, { extent, begin, end, span, stride }) : add(floorDivide(slack, stride), 1);
};
var ceilCount = (call, at3) => {
  const started = add(at3.extent, at3.begin);
  const overhang = at3.end - at3.span + at3.stride;
  if (at3.end <= at3.span) return ceilDivide(add(started, Math.min(0, overhang)), at3.stride);
  if (!isKnown(started)) return call.unknown("limit");
  const count4 = Math.ceil((started + at3.end - at3.span) / at3.stride) + 1;
  return (count4 - 1) * at3.stride >= started ? count4 - 1 : count4;
};
var slideWindow = (call, spatial, window2) => {
  if (spatial.length !== window2.kernel.length)
    call.fail(
      "shape-mismatch",
      `Cannot slide a ${window2.kernel.length}-dimensional window over ${spatial.length} spatial dimensions`
    );
  return spatial.map((extent, axis) => windowCount(call, window2, extent, axis));
};

// src/analyzer/ops/onnx/convolution.ts
var convolutionMacs = (output, weight) => times(volume(output), volume(weight.slice(1)));
var kernelShape = (call, weight) => {
  const given = call.ints("kernel_shape");
  const own = weight?.slice(2);
  if (given === void 0 || given.length === 0) return own;
  const kernel = perAxis(call, "kernel_shape", own?.length ?? given.length, { least: 1, otherwise: 1 });
  if (own?.some((dim, axis) => differ(dim, kernel[axis])))
    call.fail("shape-mismatch", `Cannot use kernel_shape [${kernel.join(",")}]`, "The weight has another kernel");
  return kernel;
};
var checkConvolution = (call, x, w) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)}`, why);
  const group = call.int("group") ?? 1;
  if (group < 1) call.fail("attribute-invalid", `Cannot use group ${group}`, "It must be at least 1");
  for (const { shape } of [x, w]) if (shape !== void 0 && shape.length < 3) refuse("Rank 3 or more is needed");
  if (x.shape !== void 0 && w.shape !== void 0 && x.shape.length !== w.shape.length) refuse("The ranks differ");
  const channels = w.shape?.[1];
  if (channels !== void 0 && differ(x.shape?.[1], multiply(channels, group)))
    refuse(`W takes ${group} groups of its dimension 1, X has another number of channels`);
  const filters = w.shape?.[0];
  if (filters !== void 0 && isKnown(filters) && filters % group !== 0)
    refuse(`${filters} filters do not fall into ${group} groups`);
};
var convolutionShape = (call, x, w) => {
  checkConvolution(call, x, w);
  const kernel = kernelShape(call, w.shape);
  const rank = x.shape?.length ?? w.shape?.length;
  if (rank === void 0) return void 0;
  const heading = [dimAt(call, x.shape, 0), dimAt(call, w.shape, 0)];
  if (x.shape === void 0 || kernel === void 0) return [...heading, ...unknownDims(call, rank - 2)];
  return [...heading, ...slideWindow(call, x.shape.slice(2), readWindow(call, kernel))];
};
var inferConvolution = (weight, type) => (call) => [
  tensor(type(call), convolutionShape(call, call.tensor(0), call.tensor(weight)))
];
var countConvolution = (call, weight, bias) => {
  const output = call.outDims();
  const macs2 = convolutionMacs(output, call.dims(weight));
  const work2 = { macs: macs2, operands: [0, weight] };
  return bias !== void 0 && call.has(bias) ? { ...work2, vector: volume(output) } : work2;
};
var FORMULA2 = "N · Cout · (Cin / group) · kernel volume · output positions MACs";
var countDeformable = (call) => {
  const output = call.outDims();
  const weight = call.dims(1);
  const samples2 = times(volume(call.dims(0).slice(0, 2)), volume(weight.slice(2)), volume(output.slice(2)));
  const perSample = interpolationFlops("linear", output.length - 2) + (call.has(4) ? 1n : 0n);
  const bias = call.has(3) ? volume(output) : 0n;
  return { macs: convolutionMacs(output, weight), vector: plus(times(samples2, perSample), bias) };
};
var convolution = {
  Conv: {
    infer: inferConvolution(1, (call) => call.tensor(0).type),
    cost: counted(`${FORMULA2}; 1 FLOP per output for the bias`, (call) => countConvolution(call, 1, 2))
  },
  ConvInteger: {
    infer: inferConvolution(1, () => "int32"),
    cost: counted(FORMULA2, (call) => countConvolution(call, 1, void 0))
  },
  QLinearConv: {
    infer: (call) => {
      checkZeroPoints(call, [0, 2], [3, 5]);
      return inferConvolution(3, () => call.tensor(7).type)(call);
    },
    cost: counted(`${FORMULA2}; 1 per output for the bias, 2 per output to requantise`, (call) => ({
      ...countConvolution(call, 3, 8),
      quantization: times(2n, volume(call.outDims()))
    }))
  },
  DeformConv: {
    infer: inferConvolution(1, (call) => call.tensor(0).type),
    cost: counted(`${FORMULA2}; one interpolation per channel, kernel cell and output position`, countDeformable)
  }
};

// src/analyzer/ops/onnx/cumulative.ts
var running = (rule, start) => ({
  infer: (call) => [accumulated(call, rule, start)],
  cost: counted("1 per element", (call) => ({ vector: volume(call.outDims()) }))
});
var cumulative = {
  CumSum: running(addElements, 0),
  CumProd: running(multiplyElements, 1)
};
var accumulated = (call, rule, start) => {
  const { type, shape, value } = call.tensor(0);
  const axis = intOf(call.tensor(1));
  return evaluated(type, shape, (dims2, count4) => {
    const along = axis !== void 0 && isKnown(axis) ? normalizeAxis(axis, dims2.length) : void 0;
    if (along === void 0 || value === void 0) return void 0;
    const stride = rowMajorStrides(dims2)[along] ?? 1;
    const line = { start, stride, length: dims2[along] ?? 1, reverse: call.int("reverse") === 1 };
    const before = (totals2, at3) => previous(line, totals2, at3);
    const order = Array.from({ length: count4 }, (_, at3) => line.reverse ? count4 - 1 - at3 : at3);
    const totals = Array(count4).fill(void 0);
    for (const at3 of order) totals[at3] = rule(before(totals, at3), value[at3], type);
    return call.int("exclusive") === 1 ? totals.map((_, at3) => before(totals, at3)) : totals;
  });
};
var previous = ({ start, stride, length, reverse }, totals, at3) => {
  const index = Math.floor(at3 / stride) % length;
  if (reverse) return index === length - 1 ? start : totals[at3 + stride];
  return index === 0 ? start : totals[at3 - stride];
};

// src/analyzer/ops/onnx/detection.ts
var survivors = (call) => !call.has(2) || elementOf(call.tensor(2)) === 0 ? 0 : call.pinned("n");
var inferSuppression = (call) => {
  const boxes = shapeOfRank(call, 0, 3);
  const scores = shapeOfRank(call, 1, 3);
  if (differ(boxes?.[0], scores?.[0]) || differ(boxes?.[1], scores?.[2]) || differ(boxes?.[2], 4))
    call.fail(
      "shape-mismatch",
      `Cannot match boxes ${showTensor(call.tensor(0))} with scores ${showTensor(call.tensor(1))}`
    );
  return [tensor("int64", [survivors(call), 3])];
};
var inferEfficientNms = (call) => {
  const boxes = call.tensor(0);
  const scores = call.tensor(1);
  const batch = firstKnown(call, boxes.shape?.[0], scores.shape?.[0]);
  const kept = requirePositiveInt(call, "max_output_boxes");
  return [
    tensor("int32", [batch, 1]),
    tensor(boxes.type, [batch, kept, 4]),
    tensor(boxes.type, [batch, kept]),
    tensor("int32", [batch, kept])
  ];
};
var inferPatches = (call) => {
  const boxes = shapeOfRank(call, 0, 3);
  const features = shapeOfRank(call, 1, 4);
  const pooled = requirePositiveInt(call, "pooled_size");
  const [batch, count4] = [dimAt(call, boxes, 0), dimAt(call, boxes, 1)];
  return [tensor(call.tensor(1).type, [batch, count4, dimAt(call, features, 1), pooled, pooled])];
};
var detection = {
  NonMaxSuppression: {
    infer: inferSuppression,
    cost: moves("Sorts scores and compares boxes; by convention sorting and selection are no FLOPs")
  },
  EfficientNMS_TRT: {
    infer: inferEfficientNms,
    cost: moves("Sorts scores and compares boxes; by convention sorting and selection are no FLOPs")
  },
  MultilevelCropAndResize_TRT: {
    infer: inferPatches,
    cost: counted("9 per output element: one bilinear sample", (call) => ({
      vector: times(interpolationFlops("linear", 2), volume(call.outDims()))
    }))
  },
  PyramidROIAlign_TRT: {
    infer: inferPatches,
    cost: uncounted("The plugin chooses the number of samples per region")
  },
  DisentangledAttention_TRT: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("3 per score: two additions and the scale", (call) => ({ vector: times(3n, volume(call.dims(0))) }))
  }
};

// src/analyzer/ops/onnx/determinant.ts
var determinant = {
  Det: {
    infer: (call) => [det(call)],
    // Gaussian elimination: k divisions and k² multiply-subtracts for each k below n, then n − 1 products.
    cost: counted("n(n−1)/2 + n(n−1)(2n−1)/3 + n − 1 per n × n matrix", (call) => {
      const dims2 = call.dims(0);
      const n = dims2.at(-1);
      if (n === void 0 || !isKnown(n)) return call.giveUp("the size of the matrix is not known");
      return elimination(BigInt(n), volume(dims2.slice(0, -2)));
    })
  }
};
var elimination = (n, matrices) => {
  if (n === 0n) return { vector: 0n };
  const divisions = n * (n - 1n) / 2n;
  const updates = n * (n - 1n) * (2n * n - 1n) / 3n;
  return { vector: times(divisions + updates + n - 1n, matrices), special: times(divisions, matrices) };
};
var det = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const [rows3, columns] = shape.slice(-2);
  if (rows3 === void 0 || columns === void 0 || equals(rows3, columns) === false)
    call.fail("shape-mismatch", `Cannot take the determinant of ${showShape(shape)}`, "Square matrices are needed");
  return tensor(type, shape.slice(0, -2));
};

// src/analyzer/ops/contract/einsum-equation.ts
var ELLIPSIS = "...";
var TERM = /^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/;
var letters = (term) => [...term.replace(ELLIPSIS, "")];
var spell = (term, width) => {
  const at3 = term.indexOf(ELLIPSIS);
  if (at3 < 0) return [...term];
  const hidden = Array.from({ length: width }, (_, axis) => `.${width - 1 - axis}`);
  return [...term.slice(0, at3), ...hidden, ...term.slice(at3 + ELLIPSIS.length)];
};
var implicitOutput = (terms) => {
  const all = terms.flatMap(letters);
  const once2 = all.filter((letter) => all.indexOf(letter) === all.lastIndexOf(letter));
  return (terms.some((term) => term.includes(ELLIPSIS)) ? ELLIPSIS : "") + [...once2].sort().join("");
};
var readTerms = (call) => {
  const text = (call.string("equation") ?? "").replaceAll(/\s/g, "");
  const refuse = (why) => call.fail("attribute-invalid", `Cannot read the equation "${text}"`, why);
  const [left = "", right, ...rest] = text.split("->");
  const inputs = left.split(",");
  const output = right ?? implicitOutput(inputs);
  if (rest.length > 0 || ![...inputs, output].every((term) => TERM.test(term)))
    refuse('Terms are letters and at most one "...", separated by ","; the output follows "->"');
  if (inputs.length !== call.inputs.length) refuse(`It has ${inputs.length} terms for ${call.inputs.length} inputs`);
  const known = new Set(inputs.flatMap(letters));
  if (letters(output).some((letter) => !known.has(letter))) refuse("The output names a letter that no input has");
  return { inputs, output };
};
var ellipsisWidth = (call, term, shape) => {
  const width = shape.length - letters(term).length;
  if (width < 0 || width > 0 && !term.includes(ELLIPSIS))
    call.fail("shape-mismatch", `Cannot read ${showShape(shape)} as "${term}"`, "The rank differs");
  return width;
};
var labelSizes = (call, inputs, shapes) => {
  const sizes2 = /* @__PURE__ */ new Map();
  for (const [index, shape] of shapes.entries())
    for (const [axis, dim] of (shape ?? []).entries()) {
      const label = inputs[index]?.[axis] ?? "";
      const before = sizes2.get(label);
      const joined2 = before === void 0 ? dim : broadcastDims(before, dim);
      sizes2.set(
        label,
        joined2 ?? call.fail(
          "shape-mismatch",
          `Cannot contract ${shapes.map(showShape).join(", ")}`,
          `The sizes of "${label}" differ`
        )
      );
    }
  return sizes2;
};
var readEquation = (call, shapes) => {
  const terms = readTerms(call);
  const widths = terms.inputs.map((term, index) => {
    const shape = shapes[index];
    return shape === void 0 ? term.includes(ELLIPSIS) ? void 0 : 0 : ellipsisWidth(call, term, shape);
  });
  if (widths.includes(void 0)) return void 0;
  const width = Math.max(0, ...widths.map((own) => own ?? 0));
  const inputs = terms.inputs.map((term, index) => spell(term, widths[index] ?? 0));
  return { inputs, output: spell(terms.output, width), sizes: labelSizes(call, inputs, shapes) };
};

// src/analyzer/ops/onnx/einsum.ts
var EXHAUSTIVE_OPERANDS = 5;
var GREEDY_OPERANDS = 32;
var TYPICAL_SIZE = 64;
var unionOf = (...sets) => [...new Set(sets.flat())];
var joinPair = (operands, output, [i, j]) => {
  const rest = operands.filter((_, index) => index !== i && index !== j);
  const labels = unionOf(operands[i] ?? [], operands[j] ?? []);
  const needed = /* @__PURE__ */ new Set([...output, ...rest.flat()]);
  const kept = labels.filter((label) => needed.has(label));
  return [{ labels, contracts: kept.length < labels.length }, [...rest, kept]];
};
var pairsOf = (count4) => Array.from(
  { length: count4 },
  (_, i) => Array.from({ length: count4 - 1 - i }, (_2, k) => [i, i + 1 + k])
).flat();
var cheapestPath = (operands, { output, sizes: sizes2 }) => {
  const weigh = (labels) => labels.reduce((product3, label) => product3 * typicalSize(sizes2.get(label) ?? 1), 1);
  const search = (left) => {
    if (left.length < 2) return { weight: 0, steps: [] };
    const pairs = left.length > GREEDY_OPERANDS ? [[0, 1]] : pairsOf(left.length);
    const candidates = pairs.map((pair) => joinPair(left, output, pair));
    const greedy = candidates.toSorted(([a], [b]) => weigh(a.labels) - weigh(b.labels)).slice(0, 1);
    const paths = (left.length > EXHAUSTIVE_OPERANDS ? greedy : candidates).map(([step, next]) => {
      const onward = search(next);
      return { weight: weigh(step.labels) + onward.weight, steps: [step, ...onward.steps] };
    });
    return paths.reduce((best, path) => path.weight < best.weight ? path : best);
  };
  return search(operands);
};
var typicalSize = (dim) => isKnown(dim) ? dim : TYPICAL_SIZE;
var einsumWork = (equation) => {
  const size2 = (labels) => volume(labels.map((label) => equation.sizes.get(label) ?? 1));
  const [only, ...others] = equation.inputs;
  if (only !== void 0 && others.length === 0)
    return only.some((label) => !equation.output.includes(label)) ? { vector: size2(unionOf(only)) } : {};
  const { steps } = cheapestPath(equation.inputs, equation);
  const sum2 = (contracts) => plus(...steps.filter((step) => step.contracts === contracts).map((step) => size2(step.labels)), 0n);
  return { macs: sum2(true), vector: sum2(false) };
};
var shapesOf = (call) => call.inputs.map((_, index) => call.tensor(index).shape);
var inferEinsum = (call) => {
  const equation = readEquation(call, shapesOf(call));
  const shape = equation?.output.map((label) => equation.sizes.get(label) ?? call.unknown("missing-value"));
  return [tensor(call.tensor(0).type, shape)];
};
var countEinsum = (call) => {
  const shapes = call.inputs.map((_, index) => call.dims(index));
  return einsumWork(readEquation(call, shapes) ?? call.giveUp("An operand has no rank"));
};
var einsum = {
  Einsum: {
    infer: inferEinsum,
    cost: counted(
      "Pairs of operands along the cheapest path: the product of all label sizes of the pair, in MACs when a label is summed, else in FLOPs",
      countEinsum
    )
  }
};

// src/analyzer/ops/onnx/elementwise.ts
var SPECIAL = { vector: 1, special: 1 };
var elementwise = {
  ...unary({
    Abs: { vector: 1, evaluate: absElement },
    Neg: { vector: 1, evaluate: negElement },
    Sign: { vector: 1, evaluate: signElement },
    Floor: { vector: 1, evaluate: floorElement },
    Ceil: { vector: 1, evaluate: ceilElement },
    Round: { vector: 1, evaluate: roundElement },
    Sqrt: { ...SPECIAL, evaluate: sqrtElement },
    Reciprocal: { ...SPECIAL, evaluate: reciprocalElement },
    Exp: SPECIAL,
    Log: SPECIAL,
    Erf: SPECIAL,
    Sin: SPECIAL,
    Cos: SPECIAL,
    Tan: SPECIAL,
    Asin: SPECIAL,
    Acos: SPECIAL,
    Atan: SPECIAL,
    Sinh: SPECIAL,
    Cosh: SPECIAL,
    Tanh: SPECIAL,
    Asinh: SPECIAL,
    Acosh: SPECIAL,
    Atanh: SPECIAL,
    Not: { vector: 1, evaluate: notElement },
    BitwiseNot: { vector: 1, evaluate: bitwiseNotElement },
    // Deprecated since opset 10.
    Affine: { vector: 2, formula: "alpha · x + beta: 2 per element" },
    Scale: { vector: 1, formula: "scale · x: 1 per element" },
    ImageScaler: { vector: 2, formula: "scale · x + bias: 2 per element" }
  }),
  // Passes sequences and optionals through as well.
  Identity: { infer: (call) => [call.inputs[0]], cost: free("a view: no byte moves") }
};

// src/analyzer/ops/onnx/gather.ts
var PICK = moves("a copy of the picked elements", (call) => ({ 0: volume(call.outDims()) }));
var gather = {
  Gather: { infer: (call) => [gathered(call)], cost: PICK },
  GatherElements: { infer: (call) => [gatheredElements(call)], cost: PICK },
  GatherND: { infer: (call) => [gatheredSlices(call)], cost: PICK },
  OneHot: { infer: (call) => [oneHot(call)], cost: moves("writes on and off values") }
};
var position = (index, dim) => typeof index === "number" ? normalizeAxis(index, dim) : void 0;
var gathered = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  if (data.shape === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  if (indices.shape === void 0) return tensor(data.type, void 0);
  const picks = indices.shape.length;
  return evaluated(data.type, replaceAxis(data.shape, axis, ...indices.shape), (dims2, count4) => {
    const from = knownDims(data.shape);
    if (data.value === void 0 || indices.value === void 0 || from === void 0) return void 0;
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(dims2.slice(axis, axis + picks))];
    return Array.from({ length: count4 }, (_, at3) => {
      const index = indexAt(at3, dims2);
      const pick = dot(index.slice(axis, axis + picks), inner);
      const chosen2 = position(indices.value?.[pick], from[axis] ?? 0);
      if (chosen2 === void 0) return void 0;
      return data.value?.[dot([...index.slice(0, axis), chosen2, ...index.slice(axis + picks)], outer)];
    });
  });
};
var dot = (index, strides) => index.reduce((sum2, each, axis) => sum2 + each * (strides[axis] ?? 0), 0);
var gatheredElements = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  const rank = data.shape?.length ?? indices.shape?.length;
  if (rank === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, rank);
  if (data.shape !== void 0 && indices.shape !== void 0 && data.shape.length !== indices.shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      "The ranks differ"
    );
  return evaluated(data.type, indices.shape, (dims2) => {
    const from = knownDims(data.shape);
    if (from === void 0 || data.value === void 0) return void 0;
    const strides = rowMajorStrides(from);
    return indices.value?.map((index, at3) => {
      const chosen2 = position(index, from[axis] ?? 0);
      return chosen2 === void 0 ? void 0 : data.value?.[dot(indexAt(at3, dims2).with(axis, chosen2), strides)];
    });
  });
};
var gatheredSlices = (call) => {
  const [data, indices] = [call.tensor(0), call.tensor(1)];
  const depth = indices.shape?.at(-1);
  if (data.shape === void 0 || indices.shape === void 0 || depth === void 0 || !isKnown(depth))
    return tensor(data.type, void 0);
  const batch = call.since < 12 ? 0 : call.int("batch_dims") ?? 0;
  if (batch + depth > data.shape.length || batch >= indices.shape.length)
    call.fail("shape-mismatch", `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`);
  const shared = indices.shape.slice(0, batch).map((dim, axis) => sharedDim(call, dim, data.shape?.[axis] ?? dim));
  const shape = [...shared, ...indices.shape.slice(batch, -1), ...data.shape.slice(batch + depth)];
  return evaluated(data.type, shape, (dims2, count4) => {
    const [from, tuples] = [knownDims(data.shape), knownDims(indices.shape)];
    if (from === void 0 || tuples === void 0 || data.value === void 0) return void 0;
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(tuples)];
    return Array.from({ length: count4 }, (_, at3) => {
      const index = indexAt(at3, dims2);
      const lead = index.slice(0, tuples.length - 1);
      const tuple = Array.from(
        { length: depth },
        (__, nth) => position(indices.value?.[dot([...lead, nth], inner)], from[batch + nth] ?? 0)
      ).filter((each) => each !== void 0);
      if (tuple.length < depth) return void 0;
      return data.value?.[dot([...lead.slice(0, batch), ...tuple, ...index.slice(tuples.length - 1)], outer)];
    });
  });
};
var sharedDim = (call, a, b) => unifyDims(a, b) ?? call.fail("shape-mismatch", "Cannot pick: the batch dimensions differ");
var oneHot = (call) => {
  const [indices, depth, values] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  if (indices.shape === void 0) return tensor(values.type, void 0);
  if (call.since < 11 && indices.value?.some((index) => typeof index === "number" && index < 0) === true)
    call.fail("input-invalid", "Cannot use negative indices before opset 11");
  const rank = indices.shape.length + 1;
  const axis = requireAxis(call, call.int("axis") ?? -1, rank);
  const wanted = wholeNumber(elementOf(depth));
  if (typeof wanted === "number" && wanted < 0)
    call.fail("input-invalid", `Cannot make a one-hot axis of depth ${wanted}`, "It must be 0 or more");
  const depths = lengthOf(depth);
  if (depths !== void 0 && isKnown(depths) && depths > 1 || differ(lengthOf(values), 2))
    call.fail(
      "input-invalid",
      `Cannot make a one-hot axis of depth ${showTensor(depth)} with values ${showTensor(values)}`,
      "One depth and two values are needed: off and on"
    );
  const size2 = asDim(wanted) ?? call.pinned("depth");
  const shape = [...indices.shape.slice(0, axis), size2, ...indices.shape.slice(axis)];
  return evaluated(values.type, shape, (dims2, count4) => {
    if (indices.value === void 0) return void 0;
    const strides = rowMajorStrides(dims2.toSpliced(axis, 1));
    return Array.from({ length: count4 }, (_, at3) => {
      const index = indexAt(at3, dims2);
      const hot = indices.value?.[dot(index.toSpliced(axis, 1), strides)];
      if (typeof hot !== "number") return void 0;
      return values.value?.[position(hot, dims2[axis] ?? 0) === index[axis] ? 1 : 0];
    });
  });
};
var wholeNumber = (element2) => typeof element2 === "number" ? Math.trunc(element2) : element2;

// src/analyzer/ops/contract/attribute.ts
var elementTypeAttribute = (call, name2, otherwise) => {
  const given = call.int(name2);
  if (given === void 0) return otherwise;
  return elementTypeOf(given) ?? call.fail("attribute-invalid", `Cannot use ${name2} ${given}`, "It names no element type");
};
var attributeLength = (call, name2) => {
  const attribute = call.attribute(name2);
  switch (attribute?.type) {
    case "floats":
    case "ints":
    case "strings":
      return attribute.count;
    case "tensor":
      return attribute.value.dims.reduce((product3, dim) => product3 * dim, 1);
    default:
      return 0;
  }
};
var requireOneList = (call, [first, second]) => {
  const given = [first, second].filter((name2) => attributeLength(call, name2) > 0);
  if (given.length !== 1)
    call.fail(
      "attribute-invalid",
      `Cannot use ${call.opType} with ${given.length === 0 ? "neither" : "both"} of ${first} and ${second}`,
      "Exactly one of them is needed."
    );
};

// src/analyzer/ops/contract/target-shape.ts
var MAX_RANK2 = 64;
var targetInts = (call, index) => {
  const fact = call.tensor(index);
  if (fact.shape !== void 0 && fact.shape.length > 1)
    call.fail(
      "input-invalid",
      `Cannot take a shape from input ${index}: it has rank ${fact.shape.length}`,
      "A list is needed"
    );
  const ints = intsOf(fact);
  return ints === void 0 || ints.length > MAX_RANK2 ? void 0 : ints;
};
var targetShape = (call, index) => targetInts(call, index)?.map((wanted) => {
  if (wanted !== void 0 && isKnown(wanted) && wanted < 0)
    call.fail("input-invalid", `Cannot make a dimension of ${wanted}`);
  return asDim(wanted) ?? call.unknown(whyUnknown(call, index));
});
var shapeAttribute = (call, name2) => call.ints(name2)?.map((wanted) => dimOf(call, wanted));
var attributeDim = (call, name2) => dimOf(call, call.requireInt(name2));
var dimOf = (call, wanted) => asDim(wanted) ?? call.fail("attribute-invalid", `Cannot make a dimension of ${wanted}`);

// src/analyzer/ops/onnx/generator.ts
var HOST = free("a shape: the host knows it");
var generator = {
  Constant: { infer: (call) => [constantOf(call)], cost: free("stored in the model") },
  ConstantOfShape: { infer: (call) => [filled(call)], cost: moves("writes one value") },
  Range: { infer: (call) => [range(call)], cost: moves("writes a sequence") },
  EyeLike: { infer: (call) => [eye(call)], cost: moves("writes a diagonal") },
  Shape: { infer: (call) => [shapeOfInput(call)], cost: HOST },
  Size: { infer: (call) => [sizeOfInput(call)], cost: HOST },
  // Experimental in opset 1.
  GivenTensorFill: { infer: (call) => [givenFill(call)], cost: moves("writes given values") }
};
var constantOf = (call) => {
  for (const name2 of CONSTANT_FORMS) {
    const attribute = call.attribute(name2);
    const fact = attribute === void 0 ? void 0 : constantFact(attribute);
    if (fact !== void 0) return { ...fact, constant: true };
  }
  return call.fail("attribute-invalid", "Cannot make a constant: it has no value");
};
var CONSTANT_FORMS = [
  "value",
  "sparse_value",
  "value_int",
  "value_ints",
  "value_float",
  "value_floats",
  "value_string",
  "value_strings"
];
var constantFact = (attribute) => {
  switch (attribute.type) {
    case "tensor":
      return tensorFact(attribute.value);
    case "int":
      return tensor("int64", [], [attribute.value]);
    case "float":
      return tensor("float", [], [attribute.value]);
    case "string":
      return tensor("string", [], [attribute.value]);
    case "ints":
      return listFact("int64", attribute.value, attribute.count);
    case "floats":
      return listFact("float", attribute.value, attribute.count);
    case "strings":
      return listFact("string", attribute.value, attribute.count);
    default:
      return void 0;
  }
};
var listFact = (type, value, count4) => evaluated(type, [count4], () => value);
var tensorFact = ({ elementType, dims: dims2, values, nonZeros }) => evaluated(elementType, dims2, () => nonZeros === void 0 ? values : void 0);
var filled = (call) => {
  const value = call.tensorAttribute("value");
  const fill = value === void 0 ? 0 : value.values?.[0];
  return evaluated(value?.elementType ?? "float", targetShape(call, 0), (_, count4) => Array(count4).fill(fill));
};
var range = (call) => {
  const inputs = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const type = inputs.find((input) => input.type !== void 0)?.type;
  if (inputs.some((input) => (elementCount(input.shape) ?? 1) !== 1))
    call.fail("input-invalid", "Cannot make a range", "Start, limit and delta are one number each");
  const [start, limit, delta] = inputs.map(elementOf);
  const length = rangeLength(call, type, start, limit, delta);
  return evaluated(
    type,
    [length ?? call.pinned("n")],
    (_, count4) => type !== void 0 && isFloat(type) && !(isInt(start) && isInt(delta)) ? void 0 : Array.from({ length: count4 }, (__, at3) => addElements(start, multiplyElements(at3, delta, type), type))
  );
};
var rangeLength = (call, type, start, limit, delta) => {
  if (delta === 0) return call.fail("input-invalid", "Cannot make a range with a step of 0");
  if (typeof start === "number" && typeof limit === "number" && typeof delta === "number") {
    const count4 = Math.max(0, Math.ceil((limit - start) / delta));
    return Number.isSafeInteger(count4) ? count4 : void 0;
  }
  if (!isInt(start) || !isInt(limit) || !isInt(delta) || type === void 0) return void 0;
  if (isKnown(delta) && delta < 0) return maximum(ceilDivide(subtract(start, limit), -delta), 0);
  return isPositive2(delta) ? maximum(ceilDivide(subtract(limit, start), delta), 0) : void 0;
};
var eye = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape !== void 0 && shape.length !== 2)
    call.fail("shape-mismatch", `Cannot make an identity like ${showShape(shape)}`, "A matrix is needed");
  const result = elementTypeAttribute(call, "dtype", type);
  return evaluated(
    result,
    shape,
    (dims2, count4) => Array.from({ length: count4 }, (_, at3) => {
      const [row = 0, column = 0] = indexAt(at3, dims2);
      const isOne = column - row === (call.int("k") ?? 0);
      return result === "bool" ? isOne : Number(isOne);
    })
  );
};
var shapeOfInput = (call) => {
  const { shape } = call.tensor(0);
  const [start, end] = call.since < 15 ? [0, void 0] : [call.int("start") ?? 0, call.int("end")];
  if (shape === void 0) return tensor("int64", [call.unknown("unbound-symbol")]);
  const part = shape.slice(clampedPosition(start, shape.length), clampedPosition(end ?? shape.length, shape.length));
  return tensor("int64", [part.length], part);
};
var clampedPosition = (position2, rank) => Math.min(Math.max(position2 < 0 ? position2 + rank : position2, 0), rank);
var sizeOfInput = (call) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? tensor("int64", []) : tensor("int64", [], [productDim(shape)]);
};
var givenFill = (call) => {
  const base = shapeAttribute(call, "shape") ?? (call.int("input_as_shape") === 1 ? targetShape(call, 0) : call.tensor(0).shape);
  const extra = shapeAttribute(call, "extra_shape") ?? [];
  return tensor(call.tensor(0).type ?? "float", base === void 0 ? void 0 : [...base, ...extra]);
};

// src/analyzer/ops/onnx/image.ts
var image = {
  /** [height, width, channels]: the extents lie in the compressed stream. */
  ImageDecoder: {
    infer: (call) => {
      const channels = call.string("pixel_format") === "Grayscale" ? 1 : 3;
      return [tensor("uint8", [call.pinned("height"), call.pinned("width"), channels])];
    },
    cost: uncounted("The work of decoding depends on the compressed stream")
  },
  MemcpyFromHost: { infer: (call) => [call.inputs[0]], cost: moves("A copy to the device") },
  MemcpyToHost: { infer: (call) => [call.inputs[0]], cost: moves("A copy to the host") }
};

// src/analyzer/ops/onnx/joining.ts
var joining = {
  Concat: { infer: (call) => [concatenated(call)], cost: moves("a copy") },
  Split: { infer: (call) => split(call), cost: moves("a copy") }
};
var concatenated = (call) => {
  const inputs = call.inputs.map((_, index) => call.tensor(index));
  const type = inputs.find((input) => input.type !== void 0)?.type;
  const shapes = inputs.map((input) => input.shape);
  const known = shapes.filter((shape2) => shape2 !== void 0);
  const [first] = known;
  if (first === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 1, first.length);
  const shape = known.slice(1).reduce((joined2, each) => joinAlong(call, joined2, each, axis), first);
  if (known.length < shapes.length) return tensor(type, replaceAxis(shape, axis, call.unknown("unknown-op")));
  return evaluated(type, shape, (dims2) => {
    if (inputs.every((input) => input.value === void 0) || inputs.some((input) => input.type !== type)) return void 0;
    return interleave(
      dims2.slice(0, axis).reduce((product3, dim) => product3 * dim, 1),
      inputs
    );
  });
};
var joinAlong = (call, a, b, along) => {
  const mismatch = () => call.fail("shape-mismatch", `Cannot concatenate ${showShape(a)} with ${showShape(b)} along axis ${along}`);
  if (a.length !== b.length) return mismatch();
  return a.map((dim, axis) => {
    const other = b[axis] ?? dim;
    return axis === along ? add(dim, other) : unifyDims(dim, other) ?? mismatch();
  });
};
var interleave = (outer, inputs) => {
  const parts = inputs.map((input) => elementsOf(input) ?? []);
  return Array.from(
    { length: outer },
    (_, at3) => parts.flatMap((part) => {
      const piece = part.length / outer;
      return part.slice(at3 * piece, (at3 + 1) * piece);
    })
  ).flat();
};
var split = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape === void 0) return Array.from({ length: call.outputCount }, () => tensor(type, void 0));
  const axis = requireAxis(call, call.int("axis") ?? 0, shape.length);
  const sizes2 = pieceSizes(call, shape[axis] ?? 1);
  let start = 0;
  return sizes2.map((size2) => {
    const from = start;
    start = start === void 0 || size2 === void 0 ? void 0 : add(start, size2);
    return evaluated(type, replaceAxis(shape, axis, size2 ?? call.unknown("data-dependent")), (dims2) => {
      if (from === void 0 || !isKnown(from) || value === void 0) return void 0;
      const strides = rowMajorStrides(knownDims(shape) ?? []);
      return positions(dims2, strides, from * (strides[axis] ?? 0)).map((at3) => value[at3]);
    });
  });
};
var pieceSizes = (call, dim) => {
  const given = call.has(1) ? intsOf(call.tensor(1)) : call.ints("split");
  if (call.has(1) && given === void 0) return Array(call.outputCount).fill(void 0);
  if (given === void 0) return equalPieces(call, dim);
  if (given.length !== call.outputCount)
    call.fail("input-invalid", `Cannot split into ${given.length} sizes and ${call.outputCount} outputs`);
  const negative = given.find((size2) => size2 !== void 0 && isKnown(size2) && size2 < 0);
  if (negative !== void 0) call.fail("input-invalid", `Cannot split off a piece of ${showDim(negative)}`);
  const sizes2 = given.map(asDim);
  const known = sizes2.filter((size2) => size2 !== void 0);
  const total = known.reduce(add, 0);
  if (known.length === sizes2.length && unifyDims(total, dim) === void 0)
    call.fail(
      "shape-mismatch",
      `Cannot split a dimension of ${showDim(dim)} into ${sizes2.map((size2) => showDim(size2 ?? 0)).join(" + ")}`
    );
  return known.length === sizes2.length - 1 ? sizes2.map((size2) => size2 ?? asDim(subtract(dim, total))) : sizes2;
};
var equalPieces = (call, dim) => {
  if (call.since >= 18 && call.int("num_outputs") === void 0)
    call.fail("attribute-invalid", "Cannot split without sizes", "Either split or num_outputs is needed");
  const count4 = call.since < 18 ? call.outputCount : call.int("num_outputs") ?? call.outputCount;
  if (count4 < 1 || count4 !== call.outputCount)
    call.fail("attribute-invalid", `Cannot split into ${count4} pieces and ${call.outputCount} outputs`);
  const equal = divideExactly(dim, count4);
  if (equal !== void 0) return Array(count4).fill(equal);
  if (call.since < 18 && isKnown(dim))
    call.fail("shape-mismatch", `Cannot split a dimension of ${dim} into ${count4} equal pieces`);
  const chunk = ceilDivide(dim, count4);
  const last = call.since < 18 ? chunk : subtract(dim, multiply(chunk, count4 - 1));
  if (isKnown(last) && last < 0)
    call.fail("shape-mismatch", `Cannot split a dimension of ${showDim(dim)} into ${count4} pieces of ${showDim(chunk)}`);
  return [...Array(count4 - 1).fill(chunk), last];
};

// src/analyzer/ops/onnx/layout.ts
var layout = {
  Transpose: { infer: (call) => [transposed(call)], cost: moves("a permutation") },
  Expand: { infer: (call) => [expanded(call)], cost: moves("a repetition") },
  Tile: { infer: (call) => [tiled(call)], cost: moves("a repetition") },
  DepthToSpace: { infer: (call) => [blocks(call, depthToSpace)], cost: moves("a permutation") },
  SpaceToDepth: { infer: (call) => [blocks(call, spaceToDepth)], cost: moves("a permutation") },
  ReverseSequence: { infer: (call) => [like(call.tensor(0))], cost: moves("a permutation") },
  Trilu: { infer: (call) => [triangle(call)], cost: moves("a copy with one triangle set to zero") }
};
var transposed = (call) => {
  const { type, shape, value } = call.tensor(0);
  const given = call.ints("perm");
  if (shape === void 0) return { kind: "tensor", type, shape: given?.map(() => call.unknown("unbound-symbol")) };
  if (given?.some((axis) => axis < 0) === true)
    call.fail("attribute-invalid", `Cannot permute by [${given.join(",")}]`, "Axes are counted from 0 here");
  const order = given === void 0 ? [...shape.keys()].toReversed() : requireAxes(call, given, shape.length);
  if (order.length !== shape.length)
    call.fail(
      "attribute-invalid",
      `Cannot permute ${showShape(shape)} by [${order.join(",")}]: one axis each is needed`
    );
  const result = order.map((axis) => shape[axis] ?? 1);
  return evaluated(type, result, (dims2) => {
    const strides = rowMajorStrides(knownDims(shape) ?? []);
    const from = order.map((axis) => strides[axis] ?? 0);
    return value && positions(dims2, from).map((at3) => value[at3]);
  });
};
var expanded = (call) => {
  const { type, shape, value } = call.tensor(0);
  const target = targetInts(call, 1);
  if (shape === void 0 || target === void 0) return { kind: "tensor", type, shape: void 0 };
  const rank = Math.max(shape.length, target.length);
  const result = Array.from({ length: rank }, (_, axis) => {
    const from = axis - rank + target.length;
    return expandedDim(call, shape[axis - rank + shape.length] ?? 1, from < 0 ? 1 : target[from]);
  });
  return evaluated(type, result, (dims2) => {
    const strides = broadcastStrides(knownDims(shape) ?? [], dims2);
    return value && positions(dims2, strides).map((at3) => value[at3]);
  });
};
var expandedDim = (call, dim, wanted) => {
  if (wanted === void 0) return isKnown(dim) && dim > 1 ? dim : call.unknown(whyUnknown(call, 1));
  if (wanted === -1) return dim;
  const target = asDim(wanted) ?? call.fail("input-invalid", `Cannot expand to a dimension of ${showDim(wanted)}`);
  return broadcastDims(dim, target) ?? call.fail("shape-mismatch", `Cannot expand a dimension of ${showDim(dim)} to ${showDim(target)}`);
};
var tiled = (call) => {
  const { type, shape, value } = call.tensor(0);
  const repeats = call.since < 6 ? repeatsOfOneAxis(call, shape) : targetInts(call, 1);
  if (shape === void 0) return { kind: "tensor", type, shape: repeats?.map(() => call.unknown("unbound-symbol")) };
  if (repeats !== void 0 && repeats.length !== shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot tile ${showShape(shape)} with ${repeats.length} repeats`,
      "One per axis is needed"
    );
  const result = shape.map((dim, axis) => repeatedDim(call, dim, repeats?.[axis]));
  return evaluated(type, result, (dims2, count4) => {
    const from = knownDims(shape) ?? [];
    const strides = rowMajorStrides(from);
    return value && Array.from({ length: count4 }, (_, at3) => value[wrapped(indexAt(at3, dims2), from, strides)]);
  });
};
var repeatedDim = (call, dim, repeats) => {
  if (dim === 0) return 0;
  const count4 = asDim(repeats);
  if (count4 !== void 0) return multiply(dim, count4);
  return repeats === void 0 ? call.unknown(whyUnknown(call, 1)) : call.fail("input-invalid", `Cannot repeat ${showDim(repeats)} times`);
};
var wrapped = (index, dims2, strides) => index.reduce((sum2, position2, axis) => sum2 + position2 % (dims2[axis] ?? 1) * (strides[axis] ?? 0), 0);
var repeatsOfOneAxis = (call, shape) => {
  const axis = intOf(call.tensor(2));
  if (shape === void 0 || axis === void 0 || !isKnown(axis)) return void 0;
  return shape.map(() => 1).with(requireAxis(call, axis, shape.length), intOf(call.tensor(1)));
};
var blocks = (call, rearrange) => {
  const { type, shape } = call.tensor(0);
  const block = call.requireInt("blocksize");
  if (block < 1) call.fail("attribute-invalid", `Cannot use a block size of ${block}`);
  if (shape === void 0)
    return { kind: "tensor", type, shape: Array.from({ length: 4 }, () => call.unknown("unbound-symbol")) };
  if (shape.length !== 4) call.fail("shape-mismatch", `Cannot rearrange ${showShape(shape)}`, "Rank 4 is needed");
  return { kind: "tensor", type, shape: rearrange(call, shape, block) };
};
var depthToSpace = (call, [n = 1, c = 1, h = 1, w = 1], block) => [
  n,
  divided(call, c, block * block),
  multiply(h, block),
  multiply(w, block)
];
var spaceToDepth = (call, [n = 1, c = 1, h = 1, w = 1], block) => [
  n,
  multiply(c, block * block),
  divided(call, h, block),
  divided(call, w, block)
];
var divided = (call, dim, by) => {
  const exact2 = divideExactly(dim, by);
  if (exact2 !== void 0) return exact2;
  if (isKnown(dim)) call.fail("shape-mismatch", `Cannot divide a dimension of ${dim} by ${by}`);
  return floorDivide(dim, by);
};
var triangle = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape !== void 0 && shape.length < 2)
    call.fail("shape-mismatch", `Cannot take a triangle of ${showShape(shape)}`, "Rank 2 or more is needed");
  const diagonal = call.has(1) ? intOf(call.tensor(1)) : 0;
  const zero = type === "bool" ? false : 0;
  return evaluated(type, shape, (dims2) => {
    if (diagonal === void 0 || !isKnown(diagonal)) return void 0;
    return value?.map((element2, at3) => {
      const [row = 0, column = 0] = indexAt(at3, dims2).slice(-2);
      const kept = call.int("upper") === 0 ? column - row <= diagonal : column - row >= diagonal;
      return kept ? element2 : zero;
    });
  });
};

// src/analyzer/ops/onnx/linear-attention.ts
var linearAttentionMacs = (dims2, rule) => {
  const updates = dims2.kvHeads * (1 + (rule.gated ? 1 : 0) + (rule.delta ? 1 : 0));
  return times(dims2.batch, dims2.tokens, dims2.keySize, dims2.valueSize, updates + dims2.queryHeads);
};
var ruleOf = (call) => {
  const rule = call.string("update_rule") ?? "gated_delta";
  if (!["linear", "gated", "delta", "gated_delta"].includes(rule))
    call.fail("attribute-invalid", `Cannot use update_rule "${rule}"`, "linear, gated, delta or gated_delta");
  return { gated: rule.startsWith("gated"), delta: rule.endsWith("delta") };
};
var sizeOfHead = (call, index, heads) => {
  const hidden = shapeOfRank(call, index, 3)?.[2];
  return hidden === void 0 ? void 0 : headSize(call, hidden, heads);
};
var checkGates = (call) => {
  const { gated, delta } = ruleOf(call);
  const check = (index, name2, needed) => {
    shapeOfRank(call, index, 3);
    if (call.has(index) !== needed)
      call.fail("input-invalid", `update_rule "${call.string("update_rule")}" ${needed ? "needs" : "forbids"} ${name2}`);
  };
  check(4, "decay", gated);
  check(5, "beta", delta);
};
var readLinearAttention = (call) => {
  const [queryHeads, kvHeads] = [requirePositiveInt(call, "q_num_heads"), requirePositiveInt(call, "kv_num_heads")];
  const [query, key] = [shapeOfRank(call, 0, 3), shapeOfRank(call, 1, 3)];
  const state = call.has(3) ? shapeOfRank(call, 3, 4) : void 0;
  const fromQuery = sizeOfHead(call, 0, queryHeads);
  const fromKey = sizeOfHead(call, 1, kvHeads);
  const fromValue = sizeOfHead(call, 2, kvHeads);
  const fits = queryHeads % kvHeads === 0 && !differ(fromQuery, fromKey) && !differ(query?.[0], key?.[0]) && !differ(query?.[1], key?.[1]) && !differ(state?.[0], query?.[0]) && !differ(state?.[1], kvHeads) && !differ(state?.[2], fromKey) && !differ(state?.[3], fromValue);
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot attend with ${[0, 1, 2, 3].map((index) => showTensor(call.tensor(index))).join(", ")}`,
      `Query, key, value and state of ${queryHeads} query heads that share ${kvHeads} key heads are needed`
    );
  return {
    batch: firstKnown(call, query?.[0], key?.[0], state?.[0]),
    tokens: firstKnown(call, query?.[1], key?.[1]),
    queryHeads,
    kvHeads,
    keySize: firstKnown(call, fromQuery, fromKey, state?.[2]),
    valueSize: firstKnown(call, fromValue, state?.[3])
  };
};
var checkGateShapes = (call, { kvHeads, keySize }) => {
  const [decay, beta] = [call.tensor(4), call.tensor(5)];
  const query = call.tensor(0).shape;
  for (const fact of [call.tensor(2), decay, beta])
    if ([0, 1].some((axis) => differ(fact.shape?.[axis], query?.[axis])))
      call.fail("shape-mismatch", `Cannot attend with ${showTensor(fact)}`, "It has the batch and tokens of the query");
  if (differ(decay.shape?.[2], kvHeads) && differ(decay.shape?.[2], multiply(kvHeads, keySize)))
    call.fail("shape-mismatch", `Cannot decay with ${showTensor(decay)}`, "One number per key head or key feature");
  if (differ(beta.shape?.[2], kvHeads) && differ(beta.shape?.[2], 1))
    call.fail("shape-mismatch", `Cannot correct with beta ${showTensor(beta)}`, "One number per key head, or one");
};
var inferLinearAttention = (call) => {
  checkGates(call);
  const dims2 = readLinearAttention(call);
  checkGateShapes(call, dims2);
  const { type } = call.tensor(0);
  const stateType = call.has(3) ? call.tensor(3).type : type;
  return [
    tensor(type, [dims2.batch, dims2.tokens, multiply(dims2.queryHeads, dims2.valueSize)]),
    tensor(stateType, [dims2.batch, dims2.kvHeads, dims2.keySize, dims2.valueSize])
  ];
};
var inferCausalConvolution = (call) => {
  const input = shapeOfRank(call, 0, 3);
  const weight = shapeOfRank(call, 1, 3);
  const activation2 = call.string("activation") ?? "none";
  if (!["none", "silu", "swish"].includes(activation2))
    call.fail("attribute-invalid", `Cannot use activation "${activation2}"`, "none, silu or swish");
  const kernel = dimAt(call, weight, 2);
  if (kernel === 0) call.fail("shape-mismatch", "Cannot convolve with a kernel of size 0");
  const fits = !differ(input?.[1], weight?.[0]) && !differ(weight?.[1], 1) && !differ(call.tensor(2).shape?.[0], weight?.[0]) && !differ(call.tensor(3).shape?.[2], subtract(kernel, 1));
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot convolve ${[0, 1, 2, 3].map((index) => showTensor(call.tensor(index))).join(", ")}`,
      "Input [B, C, L], weight [C, 1, k], bias [C] and state [B, C, k − 1] are needed"
    );
  const { type } = call.tensor(0);
  const channels = firstKnown(call, input?.[1], weight?.[0]);
  return [
    tensor(type, [dimAt(call, input, 0), channels, dimAt(call, input, 2)]),
    tensor(type, [dimAt(call, input, 0), channels, subtract(kernel, 1)])
  ];
};
var countCausalConvolution = (call) => {
  const output = call.outDims();
  const active = (call.string("activation") ?? "none") !== "none";
  return {
    macs: convolutionMacs(output, call.dims(1)),
    vector: times((call.has(2) ? 1n : 0n) + (active ? 2n : 0n), volume(output)),
    special: active ? volume(output) : 0n
  };
};
var rotatedElements = (call) => {
  const x = call.dims(0);
  const turned = call.int("rotary_embedding_dim") ?? 0;
  if (turned === 0) return volume(x);
  if (x.length === 4) return times(volume(x.slice(0, 3)), turned);
  return times(volume(x.slice(0, 2)), call.requireInt("num_heads"), turned);
};
var inferRotary = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length !== 3 && x.shape.length !== 4)
    call.fail("shape-mismatch", `Cannot rotate ${showTensor(x)}`, "Rank 3 or 4 is needed");
  if (x.shape?.length === 3) requirePositiveInt(call, "num_heads");
  return [like(x)];
};
var inferSwiglu = (call) => [
  tensor(call.tensor(0).type, unifyShapes(call, call.tensor(0).shape, call.tensor(1).shape))
];
var linearAttention = {
  LinearAttention: {
    infer: inferLinearAttention,
    cost: counted(
      "batch · tokens · dk · dv · (kv heads · (1 + gate + delta) + query heads) MACs: the recurrence, token by token",
      (call) => {
        for (const index of [0, 1, 2]) call.dims(index);
        return { macs: linearAttentionMacs(readLinearAttention(call), ruleOf(call)) };
      }
    )
  },
  CausalConvWithState: {
    infer: inferCausalConvolution,
    cost: counted(
      "batch · channels · length · kernel MACs (depthwise); 1 per output for a bias, 2 for SiLU",
      countCausalConvolution
    )
  },
  RotaryEmbedding: {
    infer: inferRotary,
    cost: counted("3 per rotated element: 4 products and 2 sums per pair", (call) => ({
      vector: times(3n, rotatedElements(call))
    }))
  },
  SwiGLU: {
    infer: inferSwiglu,
    cost: counted("3 per element: SiLU 2, product 1; 1 more when alpha is not 1", (call) => {
      const elements2 = volume(call.dims(0));
      const scaled2 = call.float("alpha") === 1 ? 0n : elements2;
      return { vector: plus(times(3n, elements2), scaled2), special: elements2 };
    })
  }
};

// src/analyzer/ops/onnx/loss.ts
var checkLoss = (call) => {
  const [scores, labels, weights] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot compare ${showTensor(scores)} with labels ${showTensor(labels)}`, why);
  if (scores.shape !== void 0 && scores.shape.length < 2) refuse("Scores have batch and classes");
  const expected = scores.shape === void 0 ? void 0 : withoutClasses(scores.shape);
  if (expected !== void 0 && labels.shape !== void 0) {
    if (labels.shape.length !== expected.length) refuse("Labels have the shape of the scores without their classes");
    if (labels.shape.some((dim, axis) => differ(dim, expected[axis]))) refuse("A dimension differs");
  }
  if (weights.shape !== void 0 && (weights.shape.length !== 1 || differ(weights.shape[0], scores.shape?.[1])))
    refuse(`The weights ${showTensor(weights)} are not one per class`);
};
var withoutClasses = ([batch, , ...places]) => batch === void 0 ? [] : [batch, ...places];
var lossShape = (call) => {
  const { shape } = call.tensor(0);
  if ((call.string("reduction") ?? "mean") !== "none") return [];
  return call.tensor(1).shape ?? (shape === void 0 ? void 0 : withoutClasses(shape));
};
var inferNll = (call) => {
  checkLoss(call);
  return [tensor(call.tensor(0).type, lossShape(call))];
};
var inferCrossEntropy = (call) => {
  const [loss2] = inferNll(call);
  return loss2 === void 0 ? [] : call.outputCount > 1 ? [loss2, like(call.tensor(0))] : [loss2];
};
var nllFlops = (call) => {
  const reduced2 = (call.string("reduction") ?? "mean") !== "none";
  return times(1n + (call.has(2) ? 1n : 0n) + (reduced2 ? 1n : 0n), volume(call.dims(1)));
};
var LOG_SOFTMAX_FLOPS = 6n;
var countCrossEntropy = (call) => {
  const scores = volume(call.dims(0));
  return { vector: plus(times(LOG_SOFTMAX_FLOPS, scores), nllFlops(call)), special: scores };
};
var loss = {
  NegativeLogLikelihoodLoss: {
    infer: inferNll,
    cost: counted("1 per label, 1 more for weights, 1 more for a reduction", (call) => ({ vector: nllFlops(call) }))
  },
  SoftmaxCrossEntropyLoss: {
    infer: inferCrossEntropy,
    cost: counted("6 per score for the log-softmax; per label as NegativeLogLikelihoodLoss", countCrossEntropy)
  }
};

// src/analyzer/ops/onnx/normalization.ts
var STANDARDISE_FLOPS = 5n;
var perElement2 = (each, what) => counted(`${each} per element: ${what}`, (call) => ({ vector: times(each, volume(call.dims(0))) }));
var checkChannels = (call, index) => {
  const x = call.tensor(0);
  const parameter = call.tensor(index);
  if (differ(x.shape?.[1], parameter.shape?.length === 1 ? parameter.shape[0] : void 0))
    call.fail(
      "shape-mismatch",
      `Cannot normalise X ${showTensor(x)} with ${showTensor(parameter)}`,
      "One number per channel is needed"
    );
};
var inferBatchNormalization = (call) => {
  const x = call.tensor(0);
  if (call.since >= 9 || (call.int("spatial") ?? 1) !== 0) for (const index of [1, 2, 3, 4]) checkChannels(call, index);
  const [mean, variance] = [3, 4].map((index) => {
    const own = call.tensor(index);
    return tensor(own.type, own.shape ?? [dimAt(call, x.shape, 1)]);
  });
  if (mean === void 0 || variance === void 0) return [like(x)];
  return [like(x), mean, variance, mean, variance].slice(0, Math.max(1, call.outputCount));
};
var countBatchNormalization = (call) => ({
  vector: times(call.int("training_mode") ? STANDARDISE_FLOPS + 2n : 2n, volume(call.dims(0)))
});
var rowStatistics = (call, x) => {
  const shape = x.shape;
  if (shape === void 0) return void 0;
  const first = requireAxis(call, call.int("axis") ?? -1, shape.length);
  return shape.map((dim, axis) => axis < first ? dim : 1);
};
var stashType = (call) => elementTypeAttribute(call, "stash_type", "float");
var inferRowNormalization = (statistics, typeFrom) => (call) => {
  const x = call.tensor(0);
  const rows3 = rowStatistics(call, x);
  const y = like(x, call.tensor(typeFrom(call)).type);
  return [y, ...Array(statistics).fill(tensor(stashType(call), rows3))];
};
var countLayerNormalization = (call) => ({
  vector: times(STANDARDISE_FLOPS + (call.has(2) ? 2n : 1n), volume(call.dims(0)))
});
var inferSame = (call) => [like(call.tensor(0))];
var inferInstance = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length < 3)
    call.fail("shape-mismatch", `Cannot normalise ${showTensor(x)}`, "Rank 3 or more is needed: batch, channels, space");
  for (const index of [1, 2]) checkChannels(call, index);
  return [like(x)];
};
var inferGroup = (call) => {
  requirePositiveInt(call, "num_groups");
  if (call.since >= 21) for (const index of [1, 2]) checkChannels(call, index);
  return inferSame(call);
};
var inferLp = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0) requireAxis(call, call.int("axis") ?? -1, x.shape.length);
  return [like(x)];
};
var countLrn = (call) => {
  const elements2 = volume(call.dims(0));
  return { vector: times(BigInt(requirePositiveInt(call, "size")) + 4n, elements2), special: times(2n, elements2) };
};
var countMeanVariance = (call) => ({
  vector: times(call.since < 9 && call.int("normalize_variance") === 0 ? 2n : STANDARDISE_FLOPS, volume(call.dims(0)))
});
var inferDropout = (call) => {
  const data = call.tensor(0);
  return call.outputCount > 1 ? [like(data), like(data, call.since < 10 ? data.type : "bool")] : [like(data)];
};
var affine = "standardise (5), scale (1), bias (1)";
var normalization = {
  BatchNormalization: {
    infer: inferBatchNormalization,
    cost: counted("2 per element: a scale and a bias; 7 per element in training mode", countBatchNormalization)
  },
  InstanceNormalization: { infer: inferInstance, cost: perElement2(STANDARDISE_FLOPS + 2n, affine) },
  GroupNormalization: { infer: inferGroup, cost: perElement2(STANDARDISE_FLOPS + 2n, affine) },
  LayerNormalization: {
    infer: inferRowNormalization(2, (call) => call.since < 17 ? 1 : 0),
    cost: counted(`7 per element: ${affine}; 6 without bias`, countLayerNormalization)
  },
  SimplifiedLayerNormalization: {
    infer: inferRowNormalization(1, () => 1),
    cost: perElement2(4n, "square, mean, division, scale")
  },
  RMSNormalization: {
    infer: inferRowNormalization(0, () => 1),
    cost: perElement2(4n, "square, mean, division, scale")
  },
  LpNormalization: { infer: inferLp, cost: perElement2(3n, "power, sum, division") },
  MeanVarianceNormalization: {
    infer: inferSame,
    cost: counted("5 per element: mean, difference, square, variance, division", countMeanVariance)
  },
  LRN: { infer: inferSame, cost: counted("size + 4 per element", countLrn) },
  Dropout: { infer: inferDropout, cost: free("Hands its input on when the model runs; it acts in training only") }
};
var layerNormalizationFlops = (shape, biased) => times(STANDARDISE_FLOPS + (biased ? 2n : 1n), volume(shape));
var rmsNormalizationFlops = (shape) => times(4n, volume(shape));

// src/analyzer/ops/contract/declared-type.ts
var factOfType = (type, readDim3) => {
  if (type === void 0) return void 0;
  switch (type.kind) {
    case "tensor":
    case "sparse-tensor":
      return { kind: type.kind, type: type.elementType, shape: type.shape?.map((dim, axis) => readDim3(dim, axis)) };
    case "sequence":
      return { kind: "sequence", element: factOfType(type.element, readDim3), length: readDim3(void 0, "length") };
    case "optional":
      return { kind: "optional", element: factOfType(type.element, readDim3), present: void 0 };
    case "map":
      return { kind: "map", keyType: type.keyType, value: factOfType(type.value, readDim3) };
    case "opaque":
      return { kind: "opaque" };
  }
};

// src/analyzer/ops/onnx/optional.ts
var readDim = (call) => (declared, axis) => typeof declared === "number" ? declared : call.unknown(axis === "length" ? "data-dependent" : "unbound-symbol");
var wrap = (call) => {
  if (call.has(0)) return { kind: "optional", element: call.inputs[0], present: true };
  const type = call.attribute("type");
  const element2 = type?.type === "type" ? factOfType(type.value, readDim(call)) : void 0;
  return { kind: "optional", element: element2, present: false };
};
var element = (call) => {
  const fact = call.inputs[0];
  if (fact?.kind !== "optional") return fact;
  if (fact.present === false)
    call.report(
      "input-invalid",
      "OptionalGetElement reads an empty optional",
      "The element does not exist at run time."
    );
  return fact.element;
};
var isPresent = (call) => {
  if (!call.has(0)) return false;
  const fact = call.inputs[0];
  if (fact === void 0) return void 0;
  return fact.kind === "optional" ? fact.present : true;
};
var cost = free("An optional refers to its value; nothing is copied.");
var OPTIONAL = {
  Optional: { infer: (call) => [wrap(call)], cost },
  OptionalGetElement: { infer: (call) => [element(call)], cost },
  OptionalHasElement: {
    infer: (call) => {
      const present2 = isPresent(call);
      return [tensor("bool", [], [present2])];
    },
    cost
  }
};

// src/analyzer/ops/onnx/padding.ts
var padding = {
  Pad: { infer: (call) => [padded(call)], cost: moves("a copy with margins") },
  CenterCropPad: { infer: (call) => [centered(call)], cost: moves("a copy, cut or with margins") },
  Crop: { infer: (call) => [cropped(call)], cost: moves("a copy of a part") }
};
var padded = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axes = paddedAxes(call, shape.length);
  const pads = margins(call);
  if (axes === void 0 || pads === void 0)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 1)))
    );
  if (pads.length !== 2 * axes.length)
    call.fail("input-invalid", `Cannot pad ${axes.length} axes with ${pads.length} margins`, "Two per axis are needed");
  const before = axes.map((_, nth) => pads[nth]);
  const result = mapAxes(shape, axes, (dim, nth) => withMargins(call, dim, before[nth], pads[nth + axes.length]));
  return evaluated(type, result, (dims2) => {
    const offsets = shape.map((_, axis) => axes.includes(axis) ? before[axes.indexOf(axis)] : 0);
    return call.string("mode") === "constant" ? fillAround(call, dims2, offsets) : void 0;
  });
};
var margins = (call) => {
  if (call.since >= 11) return targetInts(call, 1);
  return call.ints(call.since >= 2 ? "pads" : "paddings");
};
var paddedAxes = (call, rank) => {
  const axes = call.since >= 18 ? namedAxes(call, 18, 3) : "absent";
  if (axes === "absent") return Array.from({ length: rank }, (_, axis) => axis);
  return axes.values === void 0 ? void 0 : requireAxes(call, axes.values, rank);
};
var withMargins = (call, dim, before, after) => {
  if (before === void 0 || after === void 0) return call.unknown(whyUnknown(call, 1));
  if ([before, after].some(isFar)) call.fail("input-invalid", "Cannot pad by more than a dimension can hold");
  const result = add(add(dim, before), after);
  if (isKnown(result) && result < 0) call.fail("shape-mismatch", "Cannot cut more than there is");
  return result;
};
var isFar = (margin) => isKnown(margin) && isSentinel(margin);
var fillAround = (call, dims2, offsets) => {
  const { shape, value, type } = call.tensor(0);
  const from = knownDims(shape);
  const before = offsets.filter((offset) => offset !== void 0 && isKnown(offset));
  if (value === void 0 || from === void 0 || before.length !== dims2.length) return void 0;
  const strides = rowMajorStrides(from);
  const fill = fillElement(call, type === "bool" ? false : 0);
  return Array.from({ length: dims2.reduce((product3, dim) => product3 * dim, 1) }, (_, at3) => {
    const index = indexAt(at3, dims2).map((position2, axis) => position2 - (before[axis] ?? 0));
    const inside = index.every((position2, axis) => position2 >= 0 && position2 < (from[axis] ?? 0));
    return inside ? value[index.reduce((sum2, position2, axis) => sum2 + position2 * (strides[axis] ?? 0), 0)] : fill;
  });
};
var fillElement = (call, zero) => {
  if (call.since < 11) return call.float("value") ?? 0;
  return call.has(2) ? elementOf(call.tensor(2)) : zero;
};
var centered = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axes = requireAxes(call, call.ints("axes") ?? [...shape.keys()], shape.length);
  const sizes2 = targetShape(call, 1);
  if (sizes2 !== void 0 && sizes2.length !== axes.length)
    call.fail(
      "input-invalid",
      `Cannot crop or pad ${axes.length} axes to ${showShape(sizes2)}`,
      "One size per axis is needed"
    );
  return tensor(
    type,
    mapAxes(shape, axes, (_, nth) => sizes2?.[nth] ?? call.unknown(whyUnknown(call, 1)))
  );
};
var cropped = (call) => {
  const { type, shape } = call.tensor(0);
  const [left = 0, top = 0, right = 0, bottom = 0] = call.ints("border") ?? [];
  if (shape === void 0 || shape.length !== 4) return tensor(type, void 0);
  const [n = 1, c = 1, h = 1, w = 1] = shape;
  const [height = cut(call, h, top + bottom), width = cut(call, w, left + right)] = shapeAttribute(call, "scale") ?? [];
  return tensor(type, [n, c, height, width]);
};
var cut = (call, dim, amount) => isAtLeast2(dim, amount) === false ? call.fail("shape-mismatch", "Cannot cut more than there is") : subtract(dim, amount);

// src/analyzer/ops/onnx/pooling.ts
var poolKernel = (call, spatialRank) => {
  if (call.ints("kernel_shape") === void 0)
    call.fail("attribute-invalid", `${call.opType} has no kernel_shape`, `${spatialRank} numbers are needed`);
  return perAxis(call, "kernel_shape", spatialRank, { least: 1, otherwise: 1 });
};
var pooledShape = (call, x) => {
  const kernelRank = call.ints("kernel_shape")?.length;
  if (x.shape === void 0) return kernelRank === void 0 ? void 0 : unknownDims(call, kernelRank + 2);
  if (x.shape.length < 3)
    call.fail("shape-mismatch", `Cannot pool ${showTensor(x)}`, "Rank 3 or more is needed: batch, channels, space");
  const spatial = x.shape.slice(2);
  const window2 = readWindow(call, poolKernel(call, spatial.length));
  return [...x.shape.slice(0, 2), ...slideWindow(call, spatial, window2)];
};
var inferPool = (call) => {
  const x = call.tensor(0);
  return [tensor(x.type, pooledShape(call, x))];
};
var inferMaxPool = (call) => {
  const [pooled] = inferPool(call);
  return pooled === void 0 ? [] : call.outputCount > 1 ? [pooled, tensor("int64", pooled.shape)] : [pooled];
};
var inferGlobalPool = (call) => {
  const x = call.tensor(0);
  if (x.shape !== void 0 && x.shape.length < 2)
    call.fail("shape-mismatch", `Cannot pool ${showTensor(x)}`, "Rank 2 or more is needed: batch and channels");
  return [
    tensor(
      x.type,
      x.shape?.map((dim, axis) => axis < 2 ? dim : 1)
    )
  ];
};
var inferRoiPool = (call) => {
  const pooled = perAxis(call, "pooled_shape", call.ints("pooled_shape")?.length ?? 0, { least: 1, otherwise: 1 });
  const x = call.tensor(0);
  const regions = dimAt(call, call.tensor(1).shape, 0);
  return [tensor(x.type, pooled.length === 0 ? void 0 : [regions, dimAt(call, x.shape, 1), ...pooled])];
};
var countWindow = (call, each) => ({
  vector: times(each, volume(call.outDims()), volume(call.ints("kernel_shape") ?? []))
});
var pooling = {
  MaxPool: {
    infer: inferMaxPool,
    cost: counted("outputs · kernel volume", (call) => countWindow(call, 1n))
  },
  AveragePool: {
    infer: inferPool,
    cost: counted("outputs · kernel volume", (call) => countWindow(call, 1n))
  },
  LpPool: {
    infer: inferPool,
    cost: counted("outputs · kernel volume · 2: a power and an addition", (call) => countWindow(call, 2n))
  },
  GlobalMaxPool: {
    infer: inferGlobalPool,
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  },
  GlobalAveragePool: {
    infer: inferGlobalPool,
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  },
  GlobalLpPool: {
    infer: inferGlobalPool,
    cost: counted("2 per input element: a power and an addition", (call) => ({
      vector: times(2n, volume(call.dims(0)))
    }))
  },
  MaxRoiPool: {
    infer: inferRoiPool,
    cost: uncounted("The number of comparisons depends on the sizes of the regions, which are data")
  }
};

// src/analyzer/ops/onnx/quantization.ts
var quantizedType = (call) => {
  const given = call.int("output_dtype") ?? 0;
  if (given !== 0) return elementTypeOf(given);
  return call.has(2) ? call.tensor(2).type : "uint8";
};
var roundHalfEven = (value) => {
  const below2 = Math.floor(value);
  const fraction2 = value - below2;
  if (fraction2 !== 0.5) return Math.round(value);
  return below2 % 2 === 0 ? below2 : below2 + 1;
};
var integerRange = (type) => {
  const bits = bitsOf(type);
  return kindOf(type) === "uint" ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
};
var QUANTIZED = /^u?int(2|4|8|16)$|^float[48]e/;
var perTensor = (call) => {
  const scale = numberOf(call.tensor(1));
  const zero = call.has(2) ? numberOf(call.tensor(2)) : 0;
  return scale === void 0 || scale === 0 || zero === void 0 ? void 0 : { scale, zero };
};
var inferQuantize = (call) => {
  const x = call.tensor(0);
  const type = quantizedType(call);
  const zero = call.tensor(2).type;
  if (type !== void 0 && zero !== void 0 && zero !== type)
    call.fail("type-mismatch", `Cannot quantise to ${type} with a zero point of ${zero}`, "Both must have one type");
  if (type !== void 0 && !QUANTIZED.test(type))
    call.fail(
      "attribute-invalid",
      `Cannot quantise to ${type}`,
      "Integers of 16 bits and less, and 8- and 4-bit floats"
    );
  const by = perTensor(call);
  const values = numbersOf(x);
  if (type === void 0 || !isInteger(type) || by === void 0 || values === void 0) return [like(x, type)];
  const [least2, most] = integerRange(type);
  const quantize = (value) => Math.min(most, Math.max(least2, roundHalfEven(Math.fround(value / by.scale)) + by.zero));
  return [evaluated(type, x.shape, () => values.map(quantize))];
};
var dequantizedType = (call) => {
  const given = call.int("output_dtype") ?? 0;
  if (given !== 0) return elementTypeOf(given);
  return call.since < 19 ? "float" : call.tensor(1).type;
};
var inferDequantize = (call) => {
  const x = call.tensor(0);
  const type = dequantizedType(call);
  const by = perTensor(call);
  const values = numbersOf(x);
  if (type !== "float" || by === void 0 || values === void 0) return [like(x, type)];
  return [evaluated(type, x.shape, () => values.map((value) => Math.fround((value - by.zero) * by.scale)))];
};
var quantization = {
  QuantizeLinear: {
    infer: inferQuantize,
    cost: counted("2 quantisation operations per element: scale, round and saturate", (call) => ({
      quantization: times(2n, volume(call.dims(0)))
    }))
  },
  DequantizeLinear: {
    infer: inferDequantize,
    cost: counted("2 quantisation operations per element: zero point and scale", (call) => ({
      quantization: times(2n, volume(call.dims(0)))
    }))
  },
  DynamicQuantizeLinear: {
    infer: (call) => [like(call.tensor(0), "uint8"), tensor("float", []), tensor("uint8", [])],
    cost: counted("4 quantisation operations per element: 2 to find the range, 2 to quantise", (call) => ({
      quantization: times(4n, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/onnx/random.ts
var DRAW = moves("writes random numbers");
var DRAW_LIKE = moves("writes random numbers", () => ({ 0: 0n }));
var drawn = {
  infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), shapeAttribute(call, "shape"))],
  cost: DRAW
};
var drawnLike = { infer: (call) => [likeFirst(call)], cost: DRAW_LIKE };
var random = {
  RandomNormal: drawn,
  RandomUniform: drawn,
  RandomNormalLike: drawnLike,
  RandomUniformLike: drawnLike,
  // One draw per element, compared with the input.
  Bernoulli: {
    infer: (call) => [likeFirst(call)],
    cost: counted("1 comparison per element", (call) => ({ vector: volume(call.outDims()) }))
  },
  Multinomial: { infer: (call) => [multinomial(call)], cost: DRAW }
};
var likeFirst = (call) => {
  const { type, shape } = call.tensor(0);
  return tensor(elementTypeAttribute(call, "dtype", type), shape);
};
var multinomial = (call) => {
  const { shape } = call.tensor(0);
  if (shape !== void 0 && shape.length !== 2)
    call.fail("shape-mismatch", `Cannot draw from ${showShape(shape)}`, "Rank 2 is needed");
  const batch = shape?.[0] ?? call.unknown("unbound-symbol");
  return tensor(elementTypeAttribute(call, "dtype", "int32"), [batch, attributeDim(call, "sample_size")]);
};

// src/analyzer/ops/onnx/recurrent.ts
var recurrentMacs = (dims2, gates) => times(cellUpdates(dims2), gates, add(dims2.inputSize, dims2.hiddenSize));
var cellUpdates = ({ directions, steps, batch, hiddenSize }) => times(directions, steps, batch, hiddenSize);
var RNN_CELL = { gates: 1, vector: 1n, special: 1n };
var GRU_CELL = { gates: 3, vector: 8n, special: 3n };
var LSTM_CELL = { gates: 4, vector: 9n, special: 5n };
var PEEPHOLE_FLOPS = 6n;
var hasBatchFirst = (call) => (call.int("layout") ?? 0) !== 0;
var readRecurrent = (call, gates) => {
  const x = shapeOfRank(call, 0, 3);
  const w = shapeOfRank(call, 1, 3);
  const r = shapeOfRank(call, 2, 3);
  const hiddenSize = positiveInt(call, "hidden_size") ?? dimAt(call, r, 2);
  const [steps, batch] = [dimAt(call, x, hasBatchFirst(call) ? 1 : 0), dimAt(call, x, hasBatchFirst(call) ? 0 : 1)];
  const inputSize = dimAt(call, x, 2);
  const directions = call.string("direction") === "bidirectional" ? 2 : 1;
  const fits = !differ(w?.[2], inputSize) && !differ(r?.[2], hiddenSize) && !differ(w?.[1], multiply(gates, hiddenSize));
  if (!fits)
    call.fail(
      "shape-mismatch",
      `Cannot run ${call.opType} on X ${showTensor(call.tensor(0))} with W ${showTensor(call.tensor(1))} and R ${showTensor(call.tensor(2))}`,
      `${gates} gate(s), hidden size ${showDim(hiddenSize)}`
    );
  if (differ(w?.[0], directions))
    call.report(
      "shape-mismatch",
      `Direction ${call.string("direction")} needs weights for ${directions} direction(s)`,
      `W is ${showTensor(call.tensor(1))}`
    );
  return { directions, steps, batch, inputSize, hiddenSize };
};
var inferRecurrent = (gates, states) => (call) => {
  const { type } = call.tensor(0);
  const { directions, steps, batch, hiddenSize } = readRecurrent(call, gates);
  const batchFirst = hasBatchFirst(call);
  const all = batchFirst ? [batch, steps, directions, hiddenSize] : [steps, directions, batch, hiddenSize];
  const last = batchFirst ? [batch, directions, hiddenSize] : [directions, batch, hiddenSize];
  return [tensor(type, all), ...Array(states).fill(tensor(type, last))];
};
var countRecurrent = (cell) => (call) => {
  for (const index of [0, 2]) call.dims(index);
  const dims2 = readRecurrent(call, cell.gates);
  const bias = call.has(3) ? BigInt(cell.gates) : 0n;
  const peepholes = call.has(7) ? PEEPHOLE_FLOPS : 0n;
  const updates = cellUpdates(dims2);
  return {
    macs: recurrentMacs(dims2, cell.gates),
    vector: times(cell.vector + bias + peepholes, updates),
    special: times(cell.special, updates)
  };
};
var formula = ({ gates, vector }) => `directions · steps · batch · ${gates} · hidden · (input + hidden) MACs; per hidden value ${vector} FLOPs, ${gates} for the bias`;
var recurrent = {
  RNN: { infer: inferRecurrent(RNN_CELL.gates, 1), cost: counted(formula(RNN_CELL), countRecurrent(RNN_CELL)) },
  GRU: { infer: inferRecurrent(GRU_CELL.gates, 1), cost: counted(formula(GRU_CELL), countRecurrent(GRU_CELL)) },
  LSTM: {
    infer: inferRecurrent(LSTM_CELL.gates, 2),
    cost: counted(`${formula(LSTM_CELL)}, 6 for peepholes`, countRecurrent(LSTM_CELL))
  },
  /** Legacy: the gates come in multiplied; one update h = u ⊙ h + (1 − u) ⊙ tanh(o). */
  GRUUnit: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("6 per hidden value: sigmoid, tanh, two products, a difference, a sum", (call) => ({
      vector: times(6n, volume(call.dims(0))),
      special: times(2n, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/onnx/reduction.ts
var fold = (rule, start, prepare = (each) => each) => (line, type) => {
  const [first, ...rest] = line.map((each) => prepare(each, type));
  return line.length === 0 ? start : rest.reduce((total, each) => rule(total, each, type), first);
};
var sum = fold(addElements, 0);
var product = fold(multiplyElements, 1);
var reduce = (rows3) => Object.fromEntries(Object.entries(rows3).map(([name2, facts]) => [name2, reduceOperator(facts)]));
var reduceOperator = ({ formula: formula2, vector, special = {}, axesInput = 18, evaluate }) => ({
  infer: (call) => [reduced(call, namedReduction(call, axesInput), evaluate)],
  cost: counted(formula2, (call) => {
    const [taken, given] = [volume(call.dims(0)), volume(call.outDims())];
    return {
      vector: times(vector, taken),
      special: special.perInput === void 0 ? times(special.perOutput ?? 0, given) : times(special.perInput, taken)
    };
  })
});
var reduction = {
  ...reduce({
    ReduceSum: { formula: "1 per input element", vector: 1, axesInput: 13, evaluate: sum },
    ReduceMean: {
      formula: "1 per input element",
      vector: 1,
      special: { perOutput: 1 },
      // The mean of nothing is undefined by the standard; runtimes give 0.
      evaluate: (line, type) => line.length === 0 ? void 0 : divideElements(sum(line, type), line.length, type)
    },
    ReduceMax: { formula: "1 per input element", vector: 1, evaluate: fold(maxElements, void 0) },
    ReduceMin: { formula: "1 per input element", vector: 1, evaluate: fold(minElements, void 0) },
    ReduceProd: { formula: "1 per input element", vector: 1, evaluate: product },
    ReduceL1: { formula: "|x|, sum: 2 per input element", vector: 2, evaluate: fold(addElements, 0, absElement) },
    ReduceL2: { formula: "x², sum: 2 per input element", vector: 2, special: { perOutput: 1 } },
    ReduceSumSquare: {
      formula: "x², sum: 2 per input element",
      vector: 2,
      evaluate: fold(addElements, 0, (each, type) => multiplyElements(each, each, type))
    },
    ReduceLogSum: { formula: "1 per input element", vector: 1, special: { perOutput: 1 } },
    ReduceLogSumExp: { formula: "exp(x), sum: 2 per input element", vector: 2, special: { perInput: 1 } }
  })
};
var namedReduction = (call, axesInput) => {
  const axes = namedAxes(call, axesInput);
  if (axes === "absent" || axes.count === 0)
    return { axes: call.since >= axesInput && call.int("noop_with_empty_axes") === 1 ? [] : "all" };
  return axes.values === void 0 ? { axes: void 0, count: axes.count } : { axes: axes.values };
};
var reduced = (call, named, evaluate) => {
  const data = call.tensor(0);
  const keeps = call.int("keepdims") !== 0;
  const { shape, type } = data;
  if (shape === void 0) return tensor(type, named.axes === "all" && !keeps ? [] : void 0);
  if (named.axes === void 0) return tensor(type, shapeOfUnknownAxes(call, shape, keeps, named.count));
  const axes = named.axes === "all" ? [...shape.keys()] : requireAxes(call, named.axes, shape.length);
  const result = keeps ? shape.map((dim, axis) => axes.includes(axis) ? 1 : dim) : shape.filter((_, axis) => !axes.includes(axis));
  return evaluated(type, result, (dims2, count4) => {
    if (type === "bool" || named.axes !== "all" && axes.length === 0) return void 0;
    const lines = linesOf(data, axes, { dims: dims2, count: count4, keeps });
    return evaluate === void 0 ? void 0 : lines?.map((line) => evaluate(line, type));
  });
};
var linesOf = ({ shape, value }, axes, { dims: dims2, count: count4, keeps }) => {
  const from = knownDims(shape);
  if (from === void 0 || value === void 0) return void 0;
  const strides = rowMajorStrides(dims2);
  const lines = Array.from({ length: count4 }, () => []);
  for (const [at3, element2] of value.entries()) {
    const index = indexAt(at3, from);
    const kept = keeps ? index.map((each, axis) => axes.includes(axis) ? 0 : each) : index.filter((_, axis) => !axes.includes(axis));
    lines[dot(kept, strides)]?.push(element2);
  }
  return lines;
};
var shapeOfUnknownAxes = (call, shape, keeps, count4) => {
  const unknown = () => call.unknown("data-dependent");
  if (keeps) return shape.map((dim) => equals(dim, 1) === true ? 1 : unknown());
  if (count4 === void 0 || count4 > shape.length) return void 0;
  return Array.from({ length: shape.length - count4 }, unknown);
};

// src/analyzer/ops/onnx/reshape.ts
var VIEW = free("a view: no byte moves");
var reshape = {
  Reshape: { infer: (call) => [view(call, reshapedShape(call))], cost: VIEW },
  Flatten: { infer: (call) => [view(call, flattenedShape(call))], cost: VIEW },
  Squeeze: { infer: (call) => [view(call, squeezedShape(call))], cost: VIEW },
  Unsqueeze: { infer: (call) => [view(call, unsqueezedShape(call))], cost: VIEW }
};
var view = (call, shape) => {
  const { type, value } = call.tensor(0);
  return evaluated(type, shape, () => value);
};
var reshapedShape = (call) => {
  const target = call.since < 5 ? call.ints("shape") : targetInts(call, 1);
  if (target === void 0) return void 0;
  const data = call.tensor(0).shape;
  const dims2 = target.map((wanted, axis) => targetDim(call, wanted, axis));
  const open = [...dims2.keys()].filter((axis) => dims2[axis] === void 0);
  const asked = target.filter((wanted) => wanted === -1).length;
  if (asked > 1) call.fail("input-invalid", `Cannot reshape to ${showTarget(target)}: −1 stands more than once`);
  if (asked === 1 && call.int("allowzero") === 1 && target.includes(0))
    call.fail("input-invalid", `Cannot reshape to ${showTarget(target)}`, "With allowzero, −1 cannot stand beside 0");
  const fixed = dims2.filter((dim) => dim !== void 0);
  if (open.length === 0) checkVolume(call, data, fixed);
  const solved = open.length === 1 && data !== void 0 ? remainder(call, data, fixed) : void 0;
  return dims2.map((dim) => dim ?? solved ?? call.unknown(whyUnknown(call, 1)));
};
var showTarget = (target) => `[${target.map((wanted) => wanted === void 0 ? "?" : isKnown(wanted) ? wanted : wanted.key).join(",")}]`;
var targetDim = (call, wanted, axis) => {
  if (wanted === void 0 || !isKnown(wanted)) return wanted;
  if (wanted > 0 && !isSentinel(wanted)) return wanted;
  if (wanted < -1 || wanted > 0) return call.fail("input-invalid", `Cannot reshape to a dimension of ${wanted}`);
  if (wanted === -1) return void 0;
  if (call.since >= 14 && call.int("allowzero") === 1) return 0;
  const { shape } = call.tensor(0);
  if (shape === void 0) return void 0;
  return shape[axis] ?? call.fail(
    "shape-mismatch",
    `Cannot copy dimension ${axis} of ${showShape(shape)}`,
    `It has ${shape.length} dimensions`
  );
};
var checkVolume = (call, data, dims2) => {
  if (data === void 0 || data.includes(0) && dims2.includes(0)) return;
  const [have, want] = cancel2(data, dims2);
  if (equals(productDim(have), productDim(want)) === false)
    call.fail("shape-mismatch", `Cannot reshape ${showShape(data)} to ${showShape(dims2)}`, "The element counts differ");
};
var remainder = (call, data, fixed) => {
  const [have, want] = cancel2(data, fixed);
  const [numerator, denominator] = [productDim(have), productDim(want)];
  if (denominator === 0) return void 0;
  const exact2 = divideExactly(numerator, denominator);
  if (exact2 !== void 0) return exact2;
  if (isKnown(numerator) && isKnown(denominator))
    call.fail("shape-mismatch", `Cannot reshape ${showShape(data)} to ${showShape(fixed)} and one more dimension`);
  return floorDivide(numerator, denominator);
};
var cancel2 = (a, b) => {
  const rest = [...b];
  const kept = a.filter((dim) => {
    const at3 = rest.findIndex((other) => equals(dim, other) === true);
    if (at3 >= 0) rest.splice(at3, 1);
    return at3 < 0;
  });
  return [kept, rest];
};
var flattenedShape = (call) => {
  const { shape } = call.tensor(0);
  const axis = call.int("axis") ?? 1;
  if (shape === void 0) return [call.unknown("unbound-symbol"), call.unknown("unbound-symbol")];
  const split3 = axis === shape.length ? axis : normalizeAxis(axis, shape.length);
  if (split3 === void 0) return call.fail("attribute-invalid", `Cannot flatten ${showShape(shape)} at axis ${axis}`);
  return [shape.slice(0, split3).reduce(multiply, 1), shape.slice(split3).reduce(multiply, 1)];
};
var squeezedShape = (call) => {
  const { shape } = call.tensor(0);
  const axes = namedAxes(call, 13);
  if (shape === void 0) return void 0;
  if (axes === "absent") return withoutOnes(shape);
  if (axes.count === 0) return shape.every((dim) => equals(dim, 1) === false) ? shape : void 0;
  if (axes.values === void 0) {
    const ones = shape.filter((dim) => equals(dim, 1) !== false);
    if (ones.length === axes.count && ones.every((dim) => dim === 1)) return shape.filter((dim) => dim !== 1);
    const rank = axes.count === void 0 ? void 0 : shape.length - axes.count;
    return rank === void 0 || rank < 0 ? void 0 : unknownShape(call, rank);
  }
  const dropped = requireAxes(call, axes.values, shape.length);
  for (const axis of dropped)
    if (equals(shape[axis] ?? 1, 1) === false)
      call.fail("shape-mismatch", `Cannot squeeze axis ${axis} of ${showShape(shape)}`, "Only a dimension of 1 can go");
  return shape.filter((_, axis) => !dropped.includes(axis));
};
var withoutOnes = (shape) => shape.some((dim) => equals(dim, 1) === void 0) ? void 0 : shape.filter((dim) => dim !== 1);
var unknownShape = (call, rank) => Array.from({ length: checkRank(call, rank) }, () => call.unknown(whyUnknown(call, 1)));
var unsqueezedShape = (call) => {
  const { shape } = call.tensor(0);
  const axes = namedAxes(call, 13);
  if (axes === "absent") return call.fail("attribute-invalid", "Cannot unsqueeze without axes");
  if (shape === void 0 || axes.count === void 0) return void 0;
  const rank = checkRank(call, shape.length + axes.count);
  if (axes.values === void 0) return unknownShape(call, rank);
  const inserted = requireAxes(call, axes.values, rank);
  const rest = [...shape];
  return Array.from({ length: rank }, (_, axis) => inserted.includes(axis) ? 1 : rest.shift() ?? 1);
};

// src/analyzer/ops/onnx/resize.ts
var LARGEST_NUMERATOR = 2 ** 12;
var LARGEST_DENOMINATOR = 2 ** 12;
var denominatorOf = (factor) => {
  let denominator = 1;
  while (!Number.isInteger(factor * denominator) && denominator < LARGEST_DENOMINATOR) denominator *= 2;
  return Number.isInteger(factor * denominator) && factor * denominator <= LARGEST_NUMERATOR ? denominator : void 0;
};
var EXACT_FLOAT32 = 2 ** 24;
var scaleExtent = (call, extent, factor) => {
  if (typeof factor !== "number") return isInt(factor) ? multiply(extent, factor) : call.unknown("missing-value");
  const rounded = Math.fround(factor);
  if (!(rounded > 0) || !Number.isFinite(rounded)) call.fail("input-invalid", `Cannot resize by the factor ${factor}`);
  if (isKnown(extent)) return Math.floor(extent <= EXACT_FLOAT32 ? Math.fround(extent * rounded) : extent * rounded);
  const denominator = denominatorOf(rounded);
  return denominator === void 0 ? call.unknown("limit") : floorDivide(multiply(extent, rounded * denominator), denominator);
};
var isGiven = (call, index) => call.has(index) && lengthOf(call.tensor(index)) !== 0;
var resizedAxes = (call, rank) => {
  const axes = call.ints("axes");
  return axes === void 0 || axes.length === 0 ? Array.from({ length: rank }, (_, axis) => axis) : requireAxes(call, axes, rank);
};
var perResizedAxis = (call, elements2, axes) => {
  if (elements2 !== void 0 && elements2.length !== axes.length)
    call.fail("input-invalid", `Cannot resize ${axes.length} axes`, `${elements2.length} scales or sizes are given`);
  return elements2 ?? axes.map(() => void 0);
};
var scaledShape = (call, shape, scales) => {
  const axes = resizedAxes(call, shape.length);
  const factors = perResizedAxis(call, scales, axes);
  return shape.map((dim, axis) => axes.includes(axis) ? scaleExtent(call, dim, factors[axes.indexOf(axis)]) : dim);
};
var sizedShape = (call, shape, sizes2) => {
  const axes = resizedAxes(call, shape.length);
  const wanted = perResizedAxis(call, sizes2, axes).map(asDim);
  const policy = call.string("keep_aspect_ratio_policy") ?? "stretch";
  if (!["stretch", "not_larger", "not_smaller"].includes(policy))
    call.fail(
      "attribute-invalid",
      `Cannot use keep_aspect_ratio_policy "${policy}"`,
      "stretch, not_larger or not_smaller"
    );
  const common2 = policy === "stretch" ? void 0 : commonScale(
    axes.map((axis, nth) => [wanted[nth], shape[axis]]),
    policy
  );
  const target = (axis) => {
    const extent = shape[axis];
    const size2 = policy === "stretch" ? wanted[axes.indexOf(axis)] : void 0;
    if (size2 !== void 0) return size2;
    return common2 !== void 0 && extent !== void 0 && isKnown(extent) ? Math.floor(extent * common2 + 0.5) : call.unknown("missing-value");
  };
  return shape.map((dim, axis) => axes.includes(axis) ? target(axis) : dim);
};
var commonScale = (pairs, policy) => {
  const ratios = pairs.map(
    ([size2, extent]) => size2 !== void 0 && extent !== void 0 && isKnown(size2) && isKnown(extent) && extent > 0 ? size2 / extent : void 0
  );
  const known = ratios.filter((ratio2) => ratio2 !== void 0);
  if (known.length < ratios.length || known.length === 0) return void 0;
  return policy === "not_smaller" ? Math.max(...known) : Math.min(...known);
};
var shapeOfSizes = (call, sizes2) => call.ints("axes") !== void 0 || (call.string("keep_aspect_ratio_policy") ?? "stretch") !== "stretch" ? void 0 : sizes2?.map((size2) => asDim(size2) ?? call.unknown("missing-value"));
var inferResize = (call) => {
  const x = call.tensor(0);
  const scalesAt = call.since < 11 ? 1 : 2;
  const bySize = call.since >= 11 && isGiven(call, 3);
  if (bySize && isGiven(call, scalesAt) && lengthOf(call.tensor(scalesAt)) !== void 0)
    call.report("input-invalid", "Cannot resize by both scales and sizes", "The sizes are used");
  const elements2 = elementsOf(call.tensor(bySize ? 3 : scalesAt));
  if (x.shape === void 0) return [tensor(x.type, bySize ? shapeOfSizes(call, elements2) : void 0)];
  return [tensor(x.type, (bySize ? sizedShape : scaledShape)(call, x.shape, elements2))];
};
var upsampleScales = (call) => {
  if (call.since >= 9) return elementsOf(call.tensor(1));
  if (call.since >= 7) return call.floats("scales");
  return [1, 1, call.float("height_scale"), call.float("width_scale")];
};
var inferUpsample = (call) => {
  const x = call.tensor(0);
  return [tensor(x.type, x.shape === void 0 ? void 0 : scaledShape(call, x.shape, upsampleScales(call)))];
};
var countResize = (call) => {
  const [input, output] = [call.dims(0), call.outDims()];
  const axes = output.filter((dim, axis) => equals(dim, input[axis] ?? dim) !== true).length;
  return { vector: times(interpolationFlops(call.string("mode") ?? "nearest", axes), volume(output)) };
};
var FORMULA3 = "Per output element: nearest 0; linear 3 · (2^d − 1), d axes resized (bilinear 9); cubic 7 · (4^d − 1)/3 (bicubic 35)";
var resize = {
  Resize: { infer: inferResize, cost: counted(FORMULA3, countResize) },
  Upsample: { infer: inferUpsample, cost: counted(FORMULA3, countResize) }
};

// src/analyzer/ops/onnx/sampling.ts
var gridSampleShape = (call, x, grid) => {
  if (x.shape !== void 0 && grid.shape !== void 0 && x.shape.length !== grid.shape.length)
    call.fail("shape-mismatch", `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`, "The ranks differ");
  const rankOf = grid.shape?.length;
  if (differ(x.shape?.[0], grid.shape?.[0]) || rankOf !== void 0 && differ(grid.shape?.at(-1), rankOf - 2))
    call.fail(
      "shape-mismatch",
      `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`,
      "One position per spatial axis is needed, for as many images"
    );
  const spatial = grid.shape?.slice(1, -1);
  const rank = x.shape?.length;
  if (spatial === void 0 && rank === void 0) return void 0;
  const places = spatial ?? Array.from({ length: Math.max(0, (rank ?? 0) - 2) }, () => call.unknown("missing-value"));
  return [firstKnown(call, x.shape?.[0], grid.shape?.[0]), dimAt(call, x.shape, 1), ...places];
};
var countGridSample = (call) => {
  const output = call.outDims();
  return { vector: times(interpolationFlops(call.string("mode") ?? "linear", output.length - 2), volume(output)) };
};
var inferAffineGrid = (call) => {
  const theta = call.tensor(0);
  const size2 = elementsOf(call.tensor(1))?.map((element2) => asDim(element2));
  if (size2 === void 0) return [tensor(theta.type, void 0)];
  const spatial = size2.slice(2);
  if (differ(theta.shape?.[1], spatial.length))
    call.fail("shape-mismatch", `Cannot make a grid of ${spatial.length} dimensions with theta ${showTensor(theta)}`);
  const places = spatial.map((dim) => dim ?? call.unknown("missing-value"));
  return [tensor(theta.type, [firstKnown(call, theta.shape?.[0], size2[0]), ...places, spatial.length])];
};
var inferRoiAlign = (call) => {
  const [x, rois] = [call.tensor(0), call.tensor(1)];
  if (x.shape !== void 0 && x.shape.length !== 4)
    call.fail(
      "shape-mismatch",
      `Cannot align regions of ${showTensor(x)}`,
      "Rank 4 is needed: batch, channels, height, width"
    );
  if (rois.shape !== void 0 && (rois.shape.length !== 2 || differ(rois.shape[1], 4)))
    call.fail("shape-mismatch", `Cannot align the regions ${showTensor(rois)}`, "Four corners per region are needed");
  if (differ(rois.shape?.[0], call.tensor(2).shape?.[0]))
    call.fail("shape-mismatch", `Cannot align ${showTensor(rois)} of images ${showTensor(call.tensor(2))}`);
  const regions = firstKnown(call, rois.shape?.[0], call.tensor(2).shape?.[0]);
  return [
    tensor(x.type, [
      regions,
      dimAt(call, x.shape, 1),
      positiveInt(call, "output_height") ?? 1,
      positiveInt(call, "output_width") ?? 1
    ])
  ];
};
var countRoiAlign = (call) => {
  const ratio2 = call.int("sampling_ratio") ?? 0;
  if (ratio2 <= 0)
    call.giveUp("sampling_ratio 0: the number of samples depends on the sizes of the regions, which are data");
  return { vector: times(BigInt(ratio2) ** 2n, interpolationFlops("linear", 2) + 1n, volume(call.outDims())) };
};
var sampling = {
  GridSample: {
    infer: (call) => [tensor(call.tensor(0).type, gridSampleShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "One interpolation per output element: bilinear 9, trilinear 21, bicubic 35, nearest 0",
      countGridSample
    )
  },
  AffineGrid: {
    infer: inferAffineGrid,
    cost: counted("2 · d per coordinate, d spatial dimensions: theta times a grid point", (call) => ({
      vector: times(2n, call.outDims().length - 2, volume(call.outDims()))
    }))
  },
  RoiAlign: {
    infer: inferRoiAlign,
    cost: counted("sampling_ratio² samples per output element, 9 to interpolate and 1 to pool each", countRoiAlign)
  }
};

// src/analyzer/ops/onnx/scatter.ts
var elements = {
  infer: (call) => [scatteredElements(call)],
  cost: moves("a copy with some elements replaced")
};
var scatter = {
  ScatterElements: elements,
  // The name of ScatterElements before opset 11.
  Scatter: elements,
  ScatterND: { infer: (call) => [scatteredSlices(call)], cost: moves("a copy with some slices replaced") },
  TensorScatter: { infer: (call) => [updatedCache(call)], cost: moves("a copy with some positions replaced") }
};
var replace = (_, update) => update;
var REDUCTIONS = /* @__PURE__ */ new Map([
  ["none", replace],
  ["add", addElements],
  ["mul", multiplyElements],
  ["max", maxElements],
  ["min", minElements]
]);
var reductionOf = (call) => REDUCTIONS.get(call.string("reduction") ?? "none") ?? call.fail("attribute-invalid", `Cannot reduce with "${call.string("reduction")}"`, "It is none, add, mul, max or min");
var write = (data, targets2, updates, call) => {
  if (targets2.includes(void 0)) return void 0;
  const result = [...elementsOf(data) ?? []];
  const rule = reductionOf(call);
  const type = data.type;
  for (const [nth, target] of targets2.entries())
    if (target !== void 0) result[target] = rule(result[target], updates[nth], type);
  return result;
};
var scatteredElements = (call) => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const axis = data.shape === void 0 ? 0 : requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  if (data.shape !== void 0 && indices.shape !== void 0 && data.shape.length !== indices.shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot scatter into ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      "The ranks differ"
    );
  return evaluated(data.type, data.shape, (from) => {
    const dims2 = knownDims(indices.shape);
    const sources = elementsOf(updates);
    if (dims2 === void 0 || indices.value === void 0 || sources === void 0) return void 0;
    const strides = rowMajorStrides(from);
    const targets2 = indices.value.map((index, at3) => {
      const chosen2 = position(index, from[axis] ?? 0);
      return chosen2 === void 0 ? void 0 : dot(indexAt(at3, dims2).with(axis, chosen2), strides);
    });
    return write(data, targets2, sources, call);
  });
};
var scatteredSlices = (call) => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const depth = indices.shape?.at(-1);
  if (data.shape !== void 0 && depth !== void 0 && isKnown(depth) && depth > data.shape.length)
    call.fail("shape-mismatch", `Cannot index ${showShape(data.shape)} with tuples of ${depth}`);
  return evaluated(data.type, data.shape, (from) => {
    const sources = elementsOf(updates);
    if (depth === void 0 || !isKnown(depth) || indices.value === void 0 || sources === void 0) return void 0;
    const strides = rowMajorStrides(from);
    const slice2 = elementCount(from.slice(depth)) ?? 1;
    const tuples = depth === 0 ? 1 : indices.value.length / depth;
    const targets2 = Array.from({ length: tuples }, (_, nth) => {
      const tuple = Array.from(
        { length: depth },
        (__, axis) => position(indices.value?.[nth * depth + axis], from[axis] ?? 0)
      );
      const known = tuple.filter((each) => each !== void 0);
      return known.length < depth ? void 0 : dot(known, strides);
    });
    const spread = targets2.flatMap(
      (start) => Array.from({ length: slice2 }, (_, at3) => start === void 0 ? void 0 : start + at3)
    );
    return write(data, spread, sources, call);
  });
};
var updatedCache = (call) => {
  const [cache, update, starts] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot write ${showTensor(update)} into ${showTensor(cache)}`, why);
  if (cache.shape === void 0 || update.shape === void 0) return like(cache);
  if (cache.shape.length !== update.shape.length) refuse("The ranks differ");
  const along = requireAxis(call, call.int("axis") ?? -2, cache.shape.length);
  const other = update.shape;
  if (cache.shape.some((dim, axis) => axis !== along && differ(dim, other[axis])))
    refuse(`Only axis ${along} may differ`);
  const [room, length] = [cache.shape[along], other[along]];
  if (room !== void 0 && length !== void 0 && isKnown(room) && isKnown(length) && length > room)
    refuse("The update is longer than the cache");
  if (differ(starts.shape?.[0], cache.shape[0])) refuse("One write index per batch item is needed");
  return like(cache);
};

// src/analyzer/ops/onnx/selection.ts
var selection = {
  NonZero: { infer: (call) => [nonZero(call)], cost: moves("a search: nothing is computed") },
  Compress: {
    infer: (call) => [compressed(call)],
    cost: moves("a copy of the picked elements", (call) => ({ 0: volume(call.outDims()) }))
  },
  Unique: { infer: (call) => unique(call), cost: moves("a search: nothing is computed") }
};
var isNonZero = (element2) => {
  if (typeof element2 === "number") return element2 !== 0;
  return typeof element2 === "boolean" ? element2 : void 0;
};
var nonZero = (call) => {
  const { shape, value } = call.tensor(0);
  const dims2 = knownDims(shape);
  const found = value?.map(isNonZero);
  if (shape === void 0) return tensor("int64", [call.unknown("unbound-symbol"), call.pinned("n")]);
  if (dims2 === void 0 || found === void 0 || found.includes(void 0))
    return tensor("int64", [shape.length, elementCount(shape) === 0 ? 0 : call.pinned("n")]);
  const hits = [...found.keys()].filter((at3) => found[at3] === true).map((at3) => indexAt(at3, dims2));
  return evaluated("int64", [dims2.length, hits.length], () => dims2.flatMap((_, axis) => hits.map((hit) => hit[axis])));
};
var compressed = (call) => {
  const [data, condition] = [call.tensor(0), call.tensor(1)];
  const named = call.int("axis");
  const picks = pickedPositions(condition);
  const count4 = picks?.length ?? call.pinned("n");
  if (named === void 0) return evaluated(data.type, [count4], () => data.value && picks?.map((at3) => data.value?.[at3]));
  if (data.shape === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, named, data.shape.length);
  return evaluated(data.type, replaceAxis(data.shape, axis, count4), (dims2, total) => {
    const strides = rowMajorStrides(knownDims(data.shape) ?? []);
    if (data.value === void 0 || picks === void 0) return void 0;
    return Array.from({ length: total }, (_, at3) => {
      const index = indexAt(at3, dims2);
      return data.value?.[dot(index.with(axis, picks[index[axis] ?? 0] ?? 0), strides)];
    });
  });
};
var pickedPositions = (condition) => {
  const flags = condition.value?.map(isNonZero);
  if (flags === void 0 || flags.includes(void 0)) return void 0;
  return [...flags.keys()].filter((at3) => flags[at3] === true);
};
var unique = (call) => {
  const data = call.tensor(0);
  const named = call.int("axis");
  const axis = named === void 0 || data.shape === void 0 ? void 0 : requireAxis(call, named, data.shape.length);
  if (named === void 0) return uniqueElements(call, data);
  if (data.shape === void 0 || axis === void 0)
    return withLength(call.pinned("n"), tensor(data.type, void 0), void 0);
  const count4 = distinctSlices(data, axis) ?? call.pinned("n");
  return withLength(count4, tensor(data.type, replaceAxis(data.shape, axis, count4)), [data.shape[axis] ?? 1]);
};
var withLength = (count4, values, inverse) => [
  values,
  tensor("int64", [count4]),
  tensor("int64", inverse),
  tensor("int64", [count4])
];
var uniqueElements = (call, data) => {
  const inverse = data.shape === void 0 ? [call.unknown("unbound-symbol")] : [productDim(data.shape)];
  const value = data.value;
  if (value === void 0 || !value.every(isPlain)) {
    const length = elementCount(data.shape) === 0 ? 0 : call.pinned("n");
    return withLength(length, tensor(data.type, [length]), inverse);
  }
  const firsts = [...new Set(value)];
  const kept = call.int("sorted") === 0 ? firsts : firsts.toSorted(ascending);
  const count4 = kept.length;
  return [
    evaluated(data.type, [count4], () => kept),
    evaluated("int64", [count4], () => kept.map((each) => value.indexOf(each))),
    evaluated("int64", inverse, () => value.map((each) => kept.indexOf(each))),
    evaluated("int64", [count4], () => kept.map((each) => value.filter((other) => other === each).length))
  ];
};
var isPlain = (element2) => typeof element2 === "number" ? !Number.isNaN(element2) && !isSentinel(element2) : element2 !== void 0 && typeof element2 !== "object";
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var distinctSlices = ({ shape, value }, axis) => {
  const dims2 = knownDims(shape);
  if (dims2 === void 0 || value === void 0 || !value.every(isPlain)) return void 0;
  const slices = Array.from({ length: dims2[axis] ?? 0 }, () => []);
  for (const [at3, element2] of value.entries()) slices[indexAt(at3, dims2)[axis] ?? 0]?.push(String(element2));
  return new Set(slices.map((slice2) => JSON.stringify(slice2))).size;
};

// src/analyzer/ops/onnx/sequence.ts
var MAX_KEPT_ELEMENTS = 1024;
var sequenceOf = (call, elements2) => {
  const element2 = mergeFacts(elements2, () => call.unknown("data-dependent"));
  const known = { kind: "sequence", element: element2, length: elements2.length };
  return elements2.length > MAX_KEPT_ELEMENTS ? known : { ...known, elements: elements2 };
};
var sequenceAt = (call, index) => {
  const fact = call.inputs[index];
  if (fact?.kind === "sequence") return fact;
  return { kind: "sequence", element: void 0, length: call.unknown("missing-value") };
};
var positionAt = (call, index, length) => {
  const element2 = intOf(call.tensor(index));
  if (typeof element2 !== "number") return void 0;
  return element2 < 0 ? element2 + length : element2;
};
var failOutside = (call, position2, length) => call.fail("input-invalid", `Position ${position2} lies outside a sequence of ${length} elements`);
var construct = (call) => sequenceOf(call, call.inputs);
var empty = (call) => {
  const element2 = tensor(elementTypeAttribute(call, "dtype", "float"), void 0);
  return { kind: "sequence", element: element2, length: 0, elements: [] };
};
var insert = (call) => {
  const sequence = sequenceAt(call, 0);
  const added2 = call.inputs[1];
  const [own, other] = [sequence.element, added2].map((fact) => fact?.kind === "tensor" ? fact.type : void 0);
  if (sequence.length !== 0 && own !== void 0 && other !== void 0 && own !== other)
    call.fail("type-mismatch", `Cannot insert ${other} into a sequence of ${own}`, "All elements have one type");
  const { elements: elements2 } = sequence;
  const position2 = call.has(2) ? positionAt(call, 2, elements2?.length ?? 0) : elements2?.length;
  if (elements2 === void 0 || position2 === void 0) return insertSomewhere(call, sequence, added2);
  if (position2 < 0 || position2 > elements2.length) failOutside(call, position2, elements2.length);
  return sequenceOf(call, [...elements2.slice(0, position2), added2, ...elements2.slice(position2)]);
};
var insertSomewhere = (call, sequence, added2) => ({
  kind: "sequence",
  element: sequence.length === 0 ? added2 : mergeFacts([sequence.element, added2], () => call.unknown("data-dependent")),
  length: add(sequence.length, 1)
});
var erase = (call) => {
  const sequence = sequenceAt(call, 0);
  const { elements: elements2 } = sequence;
  const last = elements2 === void 0 ? void 0 : elements2.length - 1;
  const position2 = call.has(1) ? positionAt(call, 1, elements2?.length ?? 0) : last;
  if (elements2 === void 0 || position2 === void 0)
    return { kind: "sequence", element: sequence.element, length: subtract(sequence.length, 1) };
  if (position2 < 0 || position2 >= elements2.length) failOutside(call, position2, elements2.length);
  const kept = elements2.filter((_, index) => index !== position2);
  return kept.length === 0 ? { ...sequence, length: 0, elements: [] } : sequenceOf(call, kept);
};
var at = (call) => {
  const { element: element2, elements: elements2 } = sequenceAt(call, 0);
  if (elements2 === void 0) return freshen(call, element2);
  const position2 = positionAt(call, 1, elements2.length);
  if (position2 === void 0)
    return freshen(
      call,
      mergeFacts(elements2, () => call.unknown("data-dependent"))
    );
  if (position2 < 0 || position2 >= elements2.length) failOutside(call, position2, elements2.length);
  return elements2[position2];
};
var freshen = (call, fact) => {
  if (fact?.kind !== "tensor") return fact;
  return tensor(
    fact.type,
    fact.shape?.map((dim) => mayVary(dim) ? call.unknown("data-dependent") : dim)
  );
};
var mayVary = (dim) => typeof dim !== "number" && dim.terms.some((term) => term.factors.some(({ atom }) => atom.kind !== "symbol" || atom.origin !== void 0));
var checkPieces = (call, along) => {
  const sizes2 = knownInts(call.tensor(1));
  if (sizes2 === void 0) return;
  const total = sizes2.reduce((sum2, size2) => sum2 + size2, 0);
  if (sizes2.some((size2) => size2 < 0) || differ(along, total))
    call.fail("input-invalid", `Cannot split a dimension of ${showDim(along)} into ${sizes2.join(" + ")}`);
};
var split2 = (call) => {
  const input = call.tensor(0);
  const { shape } = input;
  if (shape === void 0)
    return { kind: "sequence", element: tensor(input.type, void 0), length: call.unknown("missing-value") };
  const axis = requireAxis(call, call.int("axis") ?? 0, shape.length);
  const along = shape[axis] ?? 0;
  const piece = (size2) => tensor(input.type, replaceAxis(shape, axis, size2));
  if (!call.has(1)) {
    const single = call.int("keepdims") === 0 ? tensor(input.type, replaceAxis(shape, axis)) : piece(1);
    return repeated(call, single, along);
  }
  const sizes2 = call.tensor(1);
  if (sizes2.shape?.length === 0) return splitEvenly(call, along, piece);
  const count4 = sizes2.shape?.[0];
  checkPieces(call, along);
  if (sizes2.value !== void 0)
    return sequenceOf(
      call,
      sizes2.value.map((size2) => piece(dimOf2(call, size2)))
    );
  const element2 = piece(call.unknown("data-dependent"));
  return { kind: "sequence", element: element2, length: count4 ?? call.unknown("missing-value") };
};
var dimOf2 = (call, element2) => asDim(element2) ?? call.unknown("missing-value");
var repeated = (call, element2, length) => typeof length === "number" && length <= MAX_KEPT_ELEMENTS ? sequenceOf(
  call,
  Array.from({ length }, () => element2)
) : { kind: "sequence", element: element2, length };
var splitEvenly = (call, along, piece) => {
  const size2 = dimOf2(call, intOf(call.tensor(1)));
  if (size2 === 0) call.fail("input-invalid", "SplitToSequence has a piece size of 0");
  const length = ceilDivide(along, size2);
  if (divideExactly(along, size2) !== void 0) return repeated(call, piece(size2), length);
  if (typeof length !== "number" || length > MAX_KEPT_ELEMENTS)
    return { kind: "sequence", element: piece(call.unknown("data-dependent")), length };
  const sizes2 = Array.from({ length }, (_, index) => index === length - 1 ? modulo(along, size2) : size2);
  return sequenceOf(call, sizes2.map(piece));
};
var concat = (call) => {
  const sequence = sequenceAt(call, 0);
  const common2 = sequence.element?.kind === "tensor" ? sequence.element : tensor(void 0, void 0);
  const shapes = (sequence.elements ?? []).map((fact) => fact?.kind === "tensor" ? fact.shape : void 0);
  const shape = shapes.find((known) => known !== void 0) ?? common2.shape;
  if (shape === void 0) return tensor(common2.type, void 0);
  const stacks = call.int("new_axis") === 1;
  const axis = requireAxis(call, call.requireInt("axis"), stacks ? shape.length + 1 : shape.length);
  const agreed = shape.map((dim, index) => agreedDim(shapes, index) ?? dim);
  const result = stacks ? agreed.toSpliced(axis, 0, sequence.length) : replaceAxis(agreed, axis, lengthAlong(call, sequence, shapes, axis));
  const value = axis === 0 ? joinedValues(sequence) : void 0;
  return tensor(common2.type, result, result.every((dim) => typeof dim === "number") ? value : void 0);
};
var agreedDim = (shapes, index) => shapes.map((shape) => shape?.[index]).find((dim) => typeof dim === "number");
var lengthAlong = (call, sequence, shapes, axis) => {
  const dims2 = shapes.map((shape) => shape?.[axis]);
  const known = dims2.filter((dim) => dim !== void 0);
  if (sequence.elements !== void 0 && known.length === dims2.length) return known.reduce(add, 0);
  const each = sequence.element?.kind === "tensor" ? sequence.element.shape?.[axis] : void 0;
  if (each === void 0 || mayVary(each)) return call.unknown("data-dependent");
  return multiply(sequence.length, each);
};
var joinedValues = (sequence) => {
  if (sequence.elements === void 0) return void 0;
  const joined2 = [];
  for (const fact of sequence.elements) {
    if (fact?.kind !== "tensor" || fact.value === void 0) return void 0;
    joined2.push(...fact.value);
    if (joined2.length > MAX_INTEGER_ELEMENTS) return void 0;
  }
  return joined2;
};
var byReference = free("A sequence refers to its tensors; nothing is copied.");
var SEQUENCE = {
  SequenceConstruct: { infer: (call) => [construct(call)], cost: byReference },
  SequenceEmpty: { infer: (call) => [empty(call)], cost: byReference },
  SequenceInsert: { infer: (call) => [insert(call)], cost: byReference },
  SequenceErase: { infer: (call) => [erase(call)], cost: byReference },
  SequenceAt: { infer: (call) => [at(call)], cost: byReference },
  SequenceLength: {
    infer: (call) => [tensor("int64", [], [sequenceAt(call, 0).length])],
    cost: free("The length is known to the host.")
  },
  SplitToSequence: { infer: (call) => [split2(call)], cost: moves("The pieces are copied out of the input.") },
  ConcatFromSequence: { infer: (call) => [concat(call)], cost: moves("The elements are copied into one tensor.") }
};

// src/analyzer/ops/onnx/signal.ts
var oneSidedBins = (length) => add(floorDivide(length, 2), 1);
var fourierFlops = (call, rows3, length) => {
  if (!isKnown(length)) return call.giveUp("The length of the transform is symbolic: its logarithm is not a polynomial");
  return length < 2 ? 0n : times(rows3, BigInt(Math.round(5 * length * Math.log2(length))));
};
var transformAxis = (call, rank) => {
  const given = call.since < 20 ? call.int("axis") ?? 1 : call.has(2) ? intOf(call.tensor(2)) : -2;
  if (given === void 0 || !isKnown(given)) return void 0;
  const axis = given < 0 ? given + rank : given;
  if (axis < 0 || axis >= rank - 1)
    call.fail(
      "attribute-invalid",
      `Cannot transform axis ${given} of rank ${rank}`,
      "The last axis holds real and imaginary parts"
    );
  return axis;
};
var isOneSided = (call) => (call.int("onesided") ?? 0) !== 0;
var isInverse = (call) => (call.int("inverse") ?? 0) !== 0;
var transformLength = (call, extent) => {
  if (call.has(1)) return asDim(elementOf(call.tensor(1))) ?? call.unknown("missing-value");
  return isInverse(call) && isOneSided(call) ? multiply(2, subtract(extent, 1)) : extent;
};
var checkParts = (call, x) => {
  if (x.shape !== void 0 && x.shape.length < 2)
    call.fail("shape-mismatch", `Cannot transform ${showTensor(x)}`, "Rank 2 or more is needed: signal and parts");
  const needed = isInverse(call) ? 2 : 1;
  if (isOneSided(call) && differ(x.shape?.at(-1), needed))
    call.fail("shape-mismatch", `Cannot transform ${showTensor(x)} one-sided`, `The last dimension must be ${needed}`);
};
var transformedShape = (call, shape) => {
  const parts = isInverse(call) && isOneSided(call) ? 1 : 2;
  const axis = transformAxis(call, shape.length);
  const complex = [...shape.slice(0, -1), parts];
  if (axis === void 0)
    return call.has(1) || isOneSided(call) ? [...shape.slice(1).map(() => call.unknown("missing-value")), parts] : complex;
  const length = transformLength(call, shape[axis] ?? 1);
  return replaceAxis(complex, axis, isOneSided(call) && !isInverse(call) ? oneSidedBins(length) : length);
};
var inferDft = (call) => {
  const x = call.tensor(0);
  checkParts(call, x);
  return [tensor(x.type, x.shape === void 0 ? void 0 : transformedShape(call, x.shape))];
};
var countDft = (call) => {
  const shape = call.dims(0);
  const axis = transformAxis(call, shape.length) ?? call.giveUp("The transformed axis is not known");
  const rows3 = volume(replaceAxis(shape.slice(0, -1), axis));
  return { vector: fourierFlops(call, rows3, transformLength(call, shape[axis] ?? 1)) };
};
var frameLength = (call) => (call.has(3) ? asDim(elementOf(call.tensor(3))) : void 0) ?? (call.has(2) ? call.tensor(2).shape?.[0] : void 0) ?? call.unknown("missing-value");
var inferStft = (call) => {
  const signal2 = call.tensor(0);
  const length = frameLength(call);
  const step = asDim(elementOf(call.tensor(1)));
  if (step === 0) call.fail("input-invalid", "Cannot step by 0 samples");
  if (call.has(3) && call.has(2) && differ(call.tensor(2).shape?.[0], length))
    call.fail("shape-mismatch", `Cannot use the window ${showTensor(call.tensor(2))}`, "It is not as long as a frame");
  const samples2 = dimAt(call, signal2.shape, 1);
  const frames = step === void 0 ? call.unknown("missing-value") : add(floorDivide(subtract(samples2, length), step), 1);
  if (isKnown(frames) && frames < 1)
    call.fail("shape-mismatch", `Cannot cut frames from ${showTensor(signal2)}`, "It is shorter than one frame");
  const bins = (call.int("onesided") ?? 1) !== 0 ? oneSidedBins(length) : length;
  return [tensor(signal2.type, [dimAt(call, signal2.shape, 0), frames, bins, 2])];
};
var countStft = (call) => {
  const rows3 = volume(call.outDims().slice(0, 2));
  return { vector: fourierFlops(call, rows3, frameLength(call)) };
};
var inferMel = (call) => {
  const [bins, length] = [0, 1].map((index) => asDim(elementOf(call.tensor(index))));
  const spectrum = length === void 0 ? call.unknown("missing-value") : oneSidedBins(length);
  return [
    tensor(elementTypeAttribute(call, "output_datatype", "float"), [spectrum, bins ?? call.unknown("missing-value")])
  ];
};
var FORMULA4 = "5 · rows · L · log2 L FLOPs: the model of a fast transform, not exact";
var signal = {
  DFT: { infer: inferDft, cost: counted(FORMULA4, countDft) },
  STFT: { infer: inferStft, cost: counted(`${FORMULA4}; rows = batch · frames`, countStft) },
  MelWeightMatrix: { infer: inferMel, cost: moves("A table written once from a few scalars") }
};

// src/analyzer/ops/onnx/slice.ts
var PART = moves("a copy of a part", (call) => ({ 0: volume(call.outDims()) }));
var slice = {
  Slice: { infer: (call) => [sliced(call)], cost: PART },
  // Experimental in opset 1; its inputs are those of Slice 10 without steps.
  DynamicSlice: { infer: (call) => [sliced(call)], cost: PART }
};
var readCut = (call, rank) => {
  const byAttribute = call.opType === "Slice" && call.since < 10;
  const starts = byAttribute ? call.ints("starts") : intsOf(call.tensor(1));
  const ends = byAttribute ? call.ints("ends") : intsOf(call.tensor(2));
  const count4 = starts?.length ?? ends?.length;
  const named = byAttribute ? call.ints("axes") : call.has(3) ? knownInts(call.tensor(3)) ?? "unknown" : void 0;
  if (named === "unknown" || named === void 0 && count4 === void 0) return void 0;
  const axes = requireAxes(call, named ?? Array.from({ length: count4 ?? 0 }, (_, axis) => axis), rank);
  for (const [what, list] of Object.entries({ starts, ends }))
    if (list !== void 0 && list.length !== axes.length)
      call.fail("input-invalid", `Cannot slice ${axes.length} axes with ${list.length} ${what}`);
  const unknown = Array(axes.length).fill(void 0);
  const steps = !byAttribute && call.has(4) ? intsOf(call.tensor(4)) ?? unknown : axes.map(() => 1);
  return { axes, starts: starts ?? unknown, ends: ends ?? unknown, steps };
};
var sliced = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const cut2 = readCut(call, shape.length);
  if (cut2 === void 0)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 3)))
    );
  const result = mapAxes(shape, cut2.axes, (dim, nth) => lengthOf3(call, dim, cut2, nth));
  return evaluated(type, result, (dims2) => {
    const walk2 = strideWalk(shape, cut2);
    return walk2 && value && positions(dims2, walk2.strides, walk2.offset).map((at3) => value[at3]);
  });
};
var strideWalk = (shape, { axes, starts, steps }) => {
  const strides = [...rowMajorStrides(knownDims(shape) ?? [])];
  let offset = 0;
  for (const [nth, axis] of axes.entries()) {
    const [dim, step, start] = [shape[axis], steps[nth], starts[nth]];
    if (dim === void 0 || step === void 0 || start === void 0 || !isKnown(step)) return void 0;
    const first = clamp(start, dim, 0, step > 0 ? dim : subtract(dim, 1));
    const stride = strides[axis] ?? 0;
    if (first === void 0 || !isKnown(first)) return void 0;
    offset += first * stride;
    strides[axis] = stride * step;
  }
  return { offset, strides };
};
var lengthOf3 = (call, dim, { starts, ends, steps }, nth) => {
  const [start, end, step] = [starts[nth], ends[nth], steps[nth]];
  if (dim === 0) return 0;
  const unknown = () => call.unknown(start === void 0 ? whyUnknown(call, 1) : whyUnknown(call, 2));
  if (step === void 0 || !isKnown(step) || start === void 0 || end === void 0) return unknown();
  if (step === 0) return call.fail("input-invalid", "Cannot slice with a step of 0");
  const length = step > 0 ? forward(start, end, dim) : backward(start, end, dim);
  return length === void 0 ? unknown() : ceilDivide(length, Math.abs(step));
};
var forward = (start, end, dim) => {
  const to = clamp(end, dim, 0, dim);
  if (to === void 0) return void 0;
  if (isNonNegative(start) && !isFar2(start)) return maximum(subtract(to, start), 0);
  if (to === dim && isAtLeast2(-1, start) === true && !isFar2(start)) return minimum(subtract(0, start), dim);
  const from = clamp(start, dim, 0, dim);
  return from === void 0 ? void 0 : maximum(subtract(to, from), 0);
};
var backward = (start, end, dim) => {
  const last = subtract(dim, 1);
  const [from, to] = [clamp(start, dim, 0, last), clamp(end, dim, -1, last)];
  return from === void 0 || to === void 0 ? void 0 : maximum(subtract(from, to), 0);
};
var FAR = 2 ** 31 - 1;
var isFar2 = (position2) => isKnown(position2) && Math.abs(position2) >= FAR;
var clamp = (position2, dim, low, high) => {
  if (isFar2(position2)) return position2 > 0 ? high : low;
  if (isNonNegative(position2)) return minimum(position2, high);
  return isAtLeast2(-1, position2) === true ? maximum(add(dim, position2), low) : void 0;
};

// src/analyzer/ops/onnx/softmax.ts
var softmax = {
  // max, x − max, exp, sum, division.
  Softmax: {
    infer: (call) => [activated(call)],
    cost: counted("5 per element", (call) => {
      const elements2 = volume(call.outDims());
      return { vector: times(5, elements2), special: times(2, elements2) };
    })
  },
  // As Softmax, and a logarithm.
  LogSoftmax: {
    infer: (call) => [activated(call)],
    cost: counted("6 per element", (call) => {
      const elements2 = volume(call.outDims());
      return { vector: times(6, elements2), special: times(3, elements2) };
    })
  },
  Hardmax: { infer: (call) => [activated(call)], cost: moves("a search: comparisons are not counted") }
};
var activated = (call) => {
  const data = call.tensor(0);
  if (data.shape !== void 0) requireAxis(call, call.int("axis") ?? -1, data.shape.length);
  return like(data);
};

// src/analyzer/ops/onnx/sorting.ts
var SEARCH = moves("a search: comparisons are not counted");
var sorting = {
  TopK: { infer: (call) => topK(call), cost: SEARCH },
  ArgMax: { infer: (call) => [argExtreme(call, 1)], cost: SEARCH },
  ArgMin: { infer: (call) => [argExtreme(call, -1)], cost: SEARCH }
};
var lineOf = ({ shape, value }, axis, index) => {
  const dims2 = knownDims(shape);
  if (dims2 === void 0 || value === void 0) return void 0;
  const strides = rowMajorStrides(dims2);
  const line = Array.from({ length: dims2[axis] ?? 0 }, (_, at3) => value[dot(index.with(axis, at3), strides)]);
  const numbers = line.filter((each) => typeof each === "number" && !Number.isNaN(each));
  return numbers.length === line.length ? numbers.filter((each) => typeof each === "number") : void 0;
};
var ranking = (line, direction) => [...line.keys()].toSorted((a, b) => direction * ((line[b] ?? 0) - (line[a] ?? 0)) || a - b);
var topK = (call) => {
  const data = call.tensor(0);
  if (data.shape === void 0) return [tensor(data.type, void 0), tensor("int64", void 0)];
  const axis = requireAxis(call, call.int("axis") ?? -1, data.shape.length);
  const dim = data.shape[axis] ?? 1;
  const wanted = call.since < 10 ? call.requireInt("k") : intOf(call.tensor(1));
  const count4 = asDim(wanted) ?? call.pinned("k");
  if (wanted !== void 0 && isAtLeast2(dim, wanted) === false && isKnown(wanted) && isKnown(dim))
    call.fail("shape-mismatch", `Cannot take ${wanted} of ${dim} elements`);
  const shape = replaceAxis(data.shape, axis, count4);
  const ranked = rankedLines(call, data, axis);
  const pick = (choose) => (dims2, total) => ranked && Array.from({ length: total }, (_, at3) => {
    const index = indexAt(at3, dims2);
    const line = ranked(index);
    return line && choose(line, index[axis] ?? 0);
  });
  return [
    evaluated(
      data.type,
      shape,
      pick((line, nth) => line.values[line.order[nth] ?? 0])
    ),
    evaluated(
      "int64",
      shape,
      pick((line, nth) => line.order[nth])
    )
  ];
};
var rankedLines = (call, data, axis) => {
  if (data.value === void 0 || call.since >= 11 && call.int("sorted") === 0) return void 0;
  const direction = call.since >= 11 && call.int("largest") === 0 ? -1 : 1;
  const lines = /* @__PURE__ */ new Map();
  return (index) => {
    const key = index.with(axis, 0).join();
    if (!lines.has(key)) {
      const values = lineOf(data, axis, index);
      lines.set(key, values && { values, order: ranking(values, direction) });
    }
    return lines.get(key);
  };
};
var argExtreme = (call, direction) => {
  const data = call.tensor(0);
  if (data.shape === void 0) return tensor("int64", void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  const keeps = call.int("keepdims") !== 0;
  const shape = keeps ? replaceAxis(data.shape, axis, 1) : replaceAxis(data.shape, axis);
  const dim = data.shape[axis] ?? 1;
  if (equals(dim, 1) === true) return evaluated("int64", shape, (_, total) => Array(total).fill(0));
  return evaluated("int64", shape, (dims2, total) => {
    if (data.value === void 0) return void 0;
    return Array.from({ length: total }, (_, at3) => {
      const index = indexAt(at3, dims2);
      const line = lineOf(data, axis, keeps ? index : index.toSpliced(axis, 0, 0));
      if (line === void 0 || line.length === 0) return void 0;
      const best = line[ranking(line, direction)[0] ?? 0] ?? 0;
      return call.int("select_last_index") === 1 ? line.lastIndexOf(best) : line.indexOf(best);
    });
  });
};

// src/analyzer/ops/onnx/text.ts
var searched = moves("Text is searched and copied; there is no arithmetic.");
var stringsOf = (fact) => {
  const strings = (fact.value ?? []).filter((element2) => typeof element2 === "string");
  return fact.value !== void 0 && strings.length === fact.value.length ? strings : void 0;
};
var splitText = (text, delimiter, limit) => {
  const parts = [];
  let rest = delimiter === "" ? text.trimStart() : text;
  while (parts.length < limit) {
    const found = delimiter === "" ? rest.search(/\s/) : rest.indexOf(delimiter);
    if (found < 0) break;
    parts.push(rest.slice(0, found));
    rest = delimiter === "" ? rest.slice(found).trimStart() : rest.slice(found + delimiter.length);
  }
  return delimiter === "" && rest === "" ? parts : [...parts, rest];
};
var stringSplit = (call) => {
  const input = call.tensor(0);
  if (input.shape === void 0) return [tensor("string", void 0), tensor("int64", void 0)];
  const delimiter = call.string("delimiter") ?? "";
  const limit = call.int("maxsplit") ?? Infinity;
  const counts = stringsOf(input)?.map((text) => splitText(text, delimiter, limit).length);
  const longest2 = counts === void 0 ? call.pinned("substrings") : Math.max(0, ...counts);
  return [
    tensor("string", [...input.shape, longest2]),
    counts === void 0 ? tensor("int64", input.shape) : tensor("int64", input.shape, counts)
  ];
};
var normalize = (call) => {
  const input = call.tensor(0);
  if (input.shape?.length === 2 && differ(input.shape[0], 1))
    call.fail("shape-mismatch", `Cannot normalise ${showTensor(input)}`, "[C] or [1, C] is needed");
  const stopwords = call.strings("stopwords") ?? [];
  if (input.shape === void 0 || stopwords.length === 0) return tensor("string", input.shape);
  const fold2 = (text) => call.int("is_case_sensitive") === 1 ? text : text.toLowerCase();
  const dropped = new Set(stopwords.map(fold2));
  const kept = stringsOf(input)?.filter((text) => !dropped.has(fold2(text)));
  const length = kept === void 0 ? call.pinned("kept") : Math.max(1, kept.length);
  return tensor("string", replaceAxis(input.shape, input.shape.length - 1, length));
};
var vectorized = (call) => {
  const { shape } = call.tensor(0);
  const columns = call.ints("ngram_indexes");
  if (columns?.some((column) => column < 0) === true)
    call.fail("attribute-invalid", "Cannot use ngram_indexes: a column is negative");
  const width = columns === void 0 ? call.unknown("limit") : asDim(columns.reduce((most, column) => Math.max(most, column), -1) + 1) ?? call.fail("attribute-invalid", "Cannot use ngram_indexes: a column lies beyond every tensor");
  return shape === void 0 ? void 0 : [...shape.slice(0, -1), width];
};
var concatenated2 = (call) => {
  const shape = broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape);
  const [left, right] = [stringsOf(call.tensor(0)), stringsOf(call.tensor(1))];
  if (left?.length !== 1 || right?.length !== 1) return tensor("string", shape);
  return evaluated("string", shape, () => [`${left[0] ?? ""}${right[0] ?? ""}`]);
};
var TEXT = {
  StringConcat: { infer: (call) => [concatenated2(call)], cost: searched },
  StringSplit: { infer: stringSplit, cost: searched },
  StringNormalizer: { infer: (call) => [normalize(call)], cost: searched },
  RegexFullMatch: { infer: (call) => [tensor("bool", call.tensor(0).shape)], cost: searched },
  TfIdfVectorizer: {
    infer: (call) => [tensor("float", vectorized(call))],
    cost: counted("one multiply per output with IDF weights; finding and counting n-grams is hashing", (call) => ({
      vector: call.string("mode") === "TF" ? 0n : volume(call.outDims())
    }))
  }
};

// src/analyzer/ops/onnx/training.ts
var HEADING = 2;
var optimizedTensors = (call, states) => {
  const group = 2 + states;
  const count4 = (call.inputs.length - HEADING) / group;
  if (!Number.isInteger(count4) || count4 < 1)
    call.fail(
      "input-invalid",
      `Cannot optimize with ${call.inputs.length} inputs`,
      `2 and a multiple of ${group} are needed`
    );
  return count4;
};
var inferOptimizer = (states) => (call) => {
  const count4 = optimizedTensors(call, states);
  const tensors = Array.from({ length: count4 }, (_, nth) => like(call.tensor(HEADING + nth)));
  return Array.from({ length: 1 + states }, () => tensors).flat();
};
var optimizer = (states, each, what) => ({
  infer: inferOptimizer(states),
  cost: counted(what, (call) => {
    const count4 = optimizedTensors(call, states);
    const elements2 = plus(0n, ...Array.from({ length: count4 }, (_, nth) => volume(call.dims(HEADING + nth))));
    return { vector: times(each(call), elements2) };
  })
});
var training = {
  Adam: optimizer(2, () => 14n, "14 per element: gradient 2, first moment 3, second moment 4, step 5"),
  Adagrad: optimizer(1, () => 9n, "9 per element: gradient 2, squared sum 2, step 5"),
  Momentum: optimizer(
    1,
    (call) => call.string("mode") === "nesterov" ? 9n : 7n,
    "7 per element: gradient 2, momentum 3, step 2; 2 more for Nesterov"
  ),
  Gradient: {
    infer: (call) => Array.from({ length: call.outputCount }, (_, nth) => like(call.tensor(nth))),
    cost: uncounted("A derivative of the surrounding graph, which only a training framework builds")
  }
};

// src/analyzer/ops/onnx/transposed-convolution.ts
var transposedConvolutionMacs = (input, weight) => times(volume(input), volume(weight.slice(1)));
var totalPads = (call, spans, strides) => {
  const autoPad = call.string("auto_pad") ?? "NOTSET";
  const pads = readPads(call, spans.length);
  if (pads !== void 0 && autoPad !== "NOTSET")
    call.fail("attribute-invalid", `Cannot use pads together with auto_pad ${autoPad}`);
  if (autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER")
    return spans.map((span, axis) => maximum(0, subtract(span, strides[axis] ?? 1)));
  return spans.map((_, axis) => (pads?.begin[axis] ?? 0) + (pads?.end[axis] ?? 0));
};
var spreadWindow = (call, spatial, kernel) => {
  const { strides, dilations } = readSteps(call, kernel);
  const extra = perAxis(call, "output_padding", kernel.length, { least: 0, otherwise: 0 });
  const spans = kernel.map((cells, axis) => add(extra[axis] ?? 0, kernelSpan(cells, dilations[axis] ?? 1)));
  const pads = totalPads(call, spans, strides);
  return spatial.map((extent, axis) => {
    const cut2 = pads[axis] ?? 0;
    const spread = add(multiply(strides[axis] ?? 1, subtract(extent, 1)), spans[axis] ?? 1);
    const result = subtract(spread, cut2);
    if (isKnown(result) && result < 0)
      call.fail("shape-mismatch", `Cannot cut ${showDim(cut2)} cells of padding from ${showDim(spread)}`);
    return result;
  });
};
var checkTransposed = (call, x, w) => {
  const refuse = (why) => call.fail("shape-mismatch", `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)} (transposed)`, why);
  for (const { shape } of [x, w]) if (shape !== void 0 && shape.length < 3) refuse("Rank 3 or more is needed");
  if (x.shape !== void 0 && w.shape !== void 0 && x.shape.length !== w.shape.length) refuse("The ranks differ");
  if (differ(x.shape?.[1], w.shape?.[0])) refuse("X has another number of channels than W takes");
  const group = call.int("group") ?? 1;
  if (group < 1) call.fail("attribute-invalid", `Cannot use group ${group}`, "It must be at least 1");
  const channels = w.shape?.[0];
  if (channels !== void 0 && isKnown(channels) && channels % group !== 0)
    refuse(`${channels} channels do not fall into ${group} groups`);
};
var transposedConvolutionShape = (call, x, w) => {
  checkTransposed(call, x, w);
  const rank = x.shape?.length ?? w.shape?.length;
  const kernel = kernelShape(call, w.shape);
  if (rank === void 0) return void 0;
  const heading = [dimAt(call, x.shape, 0), multiply(dimAt(call, w.shape, 1), call.int("group") ?? 1)];
  const fixed = perAxis(call, "output_shape", rank - 2, { least: 0, otherwise: -1 });
  if (fixed.every((extent) => extent >= 0) && fixed.length > 0) {
    if (kernel !== void 0) readSteps(call, kernel);
    return [...heading, ...fixed];
  }
  if (x.shape === void 0 || kernel === void 0) return [...heading, ...unknownDims(call, rank - 2)];
  return [...heading, ...spreadWindow(call, x.shape.slice(2), kernel)];
};
var unpooledShape = (call) => {
  const x = call.tensor(0);
  const indices = call.tensor(1);
  for (const fact of [x, indices])
    if (fact.shape !== void 0 && fact.shape.length < 2)
      call.fail(
        "shape-mismatch",
        `Cannot unpool ${showTensor(x)} with indices ${showTensor(indices)}`,
        "Rank 2 or more is needed"
      );
  const rank = x.shape?.length ?? indices.shape?.length;
  const kernelRank = call.ints("kernel_shape")?.length ?? 0;
  const extents = lengthOf(call.tensor(2));
  if (rank !== void 0 && kernelRank !== rank - 2)
    call.fail("attribute-invalid", `Cannot unpool ${showTensor(x)} with a kernel of ${kernelRank} dimensions`);
  perAxis(call, "strides", kernelRank, { least: 1, otherwise: 1 });
  if (call.has(2) && rank !== void 0 && differ(extents, rank))
    call.fail("input-invalid", `Cannot unpool ${showTensor(x)}`, "output_shape needs one number per dimension");
  if (call.has(2)) {
    const given = elementsOf(call.tensor(2));
    return given?.map((element2) => asDim(element2) ?? call.unknown("missing-value")) ?? (rank === void 0 ? void 0 : unknownDims(call, rank));
  }
  if (x.shape === void 0) return rank === void 0 ? void 0 : unknownDims(call, rank);
  const kernel = perAxis(call, "kernel_shape", x.shape.length - 2, { least: 1, otherwise: 1 });
  return [...x.shape.slice(0, 2), ...spreadWindow(call, x.shape.slice(2), kernel)];
};
var checkColumnWindow = (call, block) => {
  const [image2, cells] = [lengthOf(call.tensor(1)), lengthOf(call.tensor(2))];
  if (differ(image2, cells))
    call.fail("shape-mismatch", `Cannot fold blocks ${showTensor(call.tensor(2))} into ${showTensor(call.tensor(1))}`);
  const rank = [image2, cells].find((length) => length !== void 0 && isKnown(length));
  if (rank === void 0 || !isKnown(rank) || rank > MAX_SPATIAL_RANK) return;
  readPads(call, rank);
  readSteps(call, block?.length === rank ? block : Array(rank).fill(1));
};
var columnImageShape = (call) => {
  const input = call.tensor(0).shape;
  const image2 = call.tensor(1);
  const block = allInts(call.tensor(2));
  const spatialRank = lengthOf(image2) ?? lengthOf(call.tensor(2));
  checkColumnWindow(call, block);
  if (spatialRank === void 0 || !isKnown(spatialRank) || spatialRank > MAX_SPATIAL_RANK) return void 0;
  const extents = elementsOf(image2)?.map((element2) => asDim(element2) ?? call.unknown("missing-value"));
  const columns = dimAt(call, input, 1);
  const cells = block === void 0 ? void 0 : productDim(block);
  if (cells !== void 0 && isKnown(columns) && isKnown(cells) && (cells < 1 || columns % cells !== 0))
    call.fail("shape-mismatch", `Cannot fold ${columns} rows into blocks of ${cells} cells`);
  return [
    dimAt(call, input, 0),
    cells === void 0 ? call.unknown("missing-value") : floorDivide(columns, cells),
    ...extents ?? unknownDims(call, spatialRank)
  ];
};
var MAX_SPATIAL_RANK = 64;
var transposedConvolution = {
  ConvTranspose: {
    infer: (call) => [tensor(call.tensor(0).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 FLOP per output for the bias",
      (call) => {
        const macs2 = transposedConvolutionMacs(call.dims(0), call.dims(1));
        return call.has(2) ? { macs: macs2, vector: volume(call.outDims()) } : { macs: macs2 };
      }
    )
  },
  MaxUnpool: {
    infer: (call) => [tensor(call.tensor(0).type, unpooledShape(call))],
    cost: moves("Puts each value where its index says; the rest is zero")
  },
  Col2Im: {
    infer: (call) => [tensor(call.tensor(0).type, columnImageShape(call))],
    cost: counted("1 FLOP per input element: overlapping blocks are added", (call) => ({ vector: volume(call.dims(0)) }))
  }
};

// src/analyzer/ops/onnx/window-function.ts
var windowOperator = {
  infer: (call) => [samples(call)],
  cost: perElement("two angles, two cosines, two weights, a difference and a sum: 8 per element", () => ({
    vector: 8,
    special: 2
  }))
};
var windowFunction = {
  HannWindow: windowOperator,
  HammingWindow: windowOperator,
  BlackmanWindow: windowOperator
};
var samples = (call) => {
  const type = elementTypeAttribute(call, "output_datatype", "float");
  return tensor(type, [asDim(intOf(call.tensor(0))) ?? call.unknown(whyUnknown(call, 0))]);
};

// src/analyzer/ops/microsoft/activation-cost.ts
var GELU = { vector: 5, special: 2 };
var FAST_GELU = { vector: 8, special: 2 };
var QUICK_GELU = { vector: 3, special: 1 };
var SILU = { vector: 2, special: 1 };
var SOFTMAX = { vector: 5, special: 2 };
var ACTIVATION_COSTS = /* @__PURE__ */ new Map([
  ["", { vector: 0, special: 0 }],
  ["none", { vector: 0, special: 0 }],
  ["identity", { vector: 0, special: 0 }],
  ["relu", { vector: 1, special: 0 }],
  ["leakyrelu", { vector: 2, special: 0 }],
  ["thresholdedrelu", { vector: 1, special: 0 }],
  ["clip", { vector: 2, special: 0 }],
  ["sigmoid", { vector: 1, special: 1 }],
  ["tanh", { vector: 1, special: 1 }],
  ["hardsigmoid", { vector: 4, special: 0 }],
  ["hardswish", { vector: 5, special: 0 }],
  ["elu", { vector: 4, special: 1 }],
  ["selu", { vector: 6, special: 1 }],
  ["softplus", { vector: 3, special: 2 }],
  ["softsign", { vector: 3, special: 1 }],
  ["scaledtanh", { vector: 3, special: 1 }],
  ["gelu", GELU],
  ["fastgelu", FAST_GELU],
  ["quickgelu", QUICK_GELU],
  ["silu", SILU],
  ["swish", SILU]
]);
var namedActivation = (call, name2) => ACTIVATION_COSTS.get(name2.toLowerCase()) ?? call.giveUp(`the activation "${name2}" is not known`);
var onElements = ({ vector, special }, elements2) => ({
  vector: times(vector, elements2),
  special: times(special, elements2)
});
var fusedActivation = (call) => onElements(namedActivation(call, call.string("activation") ?? ""), volume(call.outDims()));

// src/analyzer/ops/microsoft/activation.ts
var inferSame2 = (call) => [like(call.tensor(0))];
var activated2 = (cost3, words, biases = []) => counted(`${cost3.vector} per element: ${words}${biases.length > 0 ? "; 1 for the bias" : ""}`, (call) => {
  const elements2 = volume(call.outDims());
  const { vector, special } = onElements(cost3, elements2);
  return { vector: plus(vector, added(call, elements2, biases)), special };
});
var added = (call, elements2, inputs) => times(inputs.filter((index) => call.has(index)).length, elements2);
var elementwise2 = (each, words) => counted(`${each} per element: ${words}`, (call) => ({ vector: times(each, volume(call.outDims())) }));
var inferSplit = (call) => {
  const { type, shape } = call.tensor(0);
  const last = shape?.at(-1);
  if (shape === void 0 || last === void 0) return [tensor(type, void 0)];
  const half = divideExactly(last, 2);
  return [tensor(type, [...shape.slice(0, -1), half ?? call.unknown("limit")])];
};
var countSplit = (call) => {
  const outputs = volume(call.outDims());
  const { vector, special } = onElements(GELU, outputs);
  return { vector: plus(volume(call.dims(0)), vector, outputs), special };
};
var dropout = (hasBias) => hasBias ? counted("1 per element for the bias, 1 for the residual; dropout itself acts in training only", (call) => ({
  vector: plus(volume(call.dims(0)), added(call, volume(call.dims(0)), [2]))
})) : free("Hands its input on when the model runs; it acts in training only");
var BITS_PER_MASK_WORD = 32;
var maskWords = (call) => {
  const { shape } = call.tensor(0);
  const words = shape && ceilDivide(productDim(shape), BITS_PER_MASK_WORD);
  return tensor("uint32", words === void 0 ? void 0 : [words]);
};
var ACTIVATION = {
  Gelu: { infer: inferSame2, cost: activated2(GELU, "0.5 · x · (1 + erf(x / √2))") },
  BiasGelu: { infer: inferSame2, cost: activated2(GELU, "GELU with erf", [1]) },
  FastGelu: { infer: inferSame2, cost: activated2(FAST_GELU, "GELU with tanh", [1]) },
  QuickGelu: { infer: inferSame2, cost: activated2(QUICK_GELU, "x · sigmoid(alpha · x)") },
  BiasSplitGelu: {
    infer: inferSplit,
    cost: counted("1 per input for the bias; GELU 5 and a product per output", countSplit)
  },
  BiasAdd: { infer: inferSame2, cost: elementwise2(2, "a bias and a residual") },
  GatedAdd: { infer: inferSame2, cost: elementwise2(2, "x + y · gate") },
  BiasSoftmax: { infer: inferSame2, cost: activated2(SOFTMAX, "softmax", [1]) },
  BiasDropout: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0), "bool")],
    cost: dropout(true)
  },
  BitmaskBiasDropout: { infer: (call) => [like(call.tensor(0)), maskWords(call)], cost: dropout(true) },
  BitmaskDropout: { infer: (call) => [like(call.tensor(0)), maskWords(call)], cost: dropout(false) },
  QOrderedGelu: {
    infer: inferSame2,
    cost: counted("GELU 5 per element; 4 to dequantise and requantise", (call) => ({
      ...onElements(GELU, volume(call.outDims())),
      quantization: times(4, volume(call.outDims()))
    }))
  },
  SampleOp: { infer: inferSame2, cost: moves("Copies its input.") }
};

// src/analyzer/ops/contract/size.ts
var MAX_SIZE = 2 ** 31 - 1;
var sizeOf = (call, name2, least2 = 1) => {
  const size2 = call.int(name2);
  if (size2 !== void 0 && (size2 < least2 || size2 > MAX_SIZE))
    call.fail("attribute-invalid", `Cannot use ${name2} ${size2}`, `It must lie between ${least2} and ${MAX_SIZE}`);
  return size2;
};
var requireSize = (call, name2, least2 = 1) => sizeOf(call, name2, least2) ?? call.requireInt(name2);
var sizeAt = (call, index) => asDim(elementOf(call.tensor(index)));
var nonNegative = (call, dim, what) => isKnown(dim) && dim < 0 ? call.fail("shape-mismatch", `Cannot have ${dim} ${what}`) : dim;

// src/analyzer/ops/microsoft/attention-parts.ts
var shareOf = (call, whole, parts) => {
  if (parts < 1) call.fail("attribute-invalid", `Cannot split features into ${parts} heads`);
  const share2 = divideExactly(whole, parts);
  if (share2 === void 0 && isKnown(whole))
    call.fail("shape-mismatch", `Cannot split ${whole} features into ${parts} parts`);
  return share2 ?? call.unknown("limit");
};
var cacheLengths = (call, {
  past,
  fresh,
  isShared,
  pastLengthInput
}) => {
  if (past === void 0) return { keys: fresh, present: fresh };
  if (!isShared) return { keys: add(past, fresh), present: add(past, fresh) };
  const filled2 = pastLengthInput === void 0 ? void 0 : sizeAt(call, pastLengthInput);
  return { keys: filled2 === void 0 ? past : add(filled2, fresh), present: past };
};
var withExtra = (attention2, extra) => {
  const macs2 = extra.macs ?? 0n;
  const combined = {
    ...attention2,
    macs: plus(attention2.macs ?? 0n, macs2),
    vector: plus(attention2.vector ?? 0n, extra.vector ?? 0n)
  };
  return attention2.causalMacs === void 0 ? combined : { ...combined, causalMacs: plus(attention2.causalMacs, macs2) };
};
var ROTARY_FLOPS = 3n;
var headPreparation = (call, { rows: rows3, headSize: headSize2, cosines, norm }) => {
  const pairs = call.int("do_rotary") === 1 ? call.tensor(cosines).shape?.at(-1) ?? void 0 : 0;
  const rotated = pairs === void 0 ? headSize2 : times(2, pairs);
  const rotary2 = pairs === 0 ? 0n : times(ROTARY_FLOPS, rows3, rotated);
  return plus(rotary2, call.has(norm) ? times(rows3, rmsNormalizationFlops([headSize2])) : 0n);
};

// src/analyzer/ops/microsoft/attention.ts
var MULTI_HEAD = { masks: [4, 5], past: 6, pastLength: 8, bias: 3 };
var DECODER = { masks: [3, 4], past: 5, pastLength: 7, bias: 10 };
var readKeyValue = (call, heads) => {
  if (!call.has(1)) return void 0;
  const key = call.tensor(1);
  const value = call.tensor(2).shape;
  const { shape } = key;
  if (shape?.length === 5) {
    const size2 = dimAt(call, shape, 4);
    return { length: dimAt(call, shape, 1), headSize: size2, valueSize: size2 };
  }
  if (shape?.length === 4)
    return { length: dimAt(call, shape, 2), headSize: dimAt(call, shape, 3), valueSize: dimAt(call, value ?? shape, 3) };
  if (shape !== void 0 && shape.length !== 3)
    call.fail("shape-mismatch", `Cannot attend with key ${showTensor(key)}`, "Rank 3, 4 or 5 is needed");
  return {
    length: dimAt(call, shape, 1),
    headSize: shareOf(call, dimAt(call, shape, 2), heads),
    valueSize: shareOf(call, dimAt(call, value, 2), heads)
  };
};
var queryHeadSize = (call, shape, heads, isPacked) => {
  if (shape?.length === 5) return dimAt(call, shape, 4);
  const features = dimAt(call, shape, 2);
  return shareOf(call, features, isPacked ? 3 * heads : heads);
};
var read = (call, at3) => {
  const heads = requireSize(call, "num_heads");
  const query = call.tensor(0).shape;
  const own = readKeyValue(call, heads);
  const headSize2 = queryHeadSize(call, query, heads, own === void 0);
  const queries = dimAt(call, query, 1);
  const fresh = own?.length ?? queries;
  const past = call.has(at3.past) ? dimAt(call, call.tensor(at3.past).shape, 2) : void 0;
  const isShared = call.int("past_present_share_buffer") === 1 || call.has(at3.pastLength);
  const { keys, present: present2 } = cacheLengths(call, { past, fresh, isShared, pastLengthInput: at3.pastLength });
  return {
    fresh,
    present: present2,
    dims: {
      batch: dimAt(call, query, 0),
      queryHeads: heads,
      kvHeads: heads,
      queries,
      keys,
      headSize: headSize2,
      valueSize: own?.valueSize ?? headSize2
    }
  };
};
var infer = (at3) => (call) => {
  const { type } = call.tensor(0);
  const { dims: dims2, present: present2 } = read(call, at3);
  const { batch, queryHeads, queries, keys, headSize: headSize2, valueSize } = dims2;
  return [
    tensor(type, [batch, queries, multiply(queryHeads, valueSize)]),
    tensor(type, [batch, queryHeads, present2, headSize2]),
    tensor(type, [batch, queryHeads, present2, valueSize]),
    // Its type may differ from the query's and no attribute says so.
    tensor(void 0, [batch, queryHeads, queries, keys])
  ];
};
var count = (at3) => (call) => {
  for (const index of [0, ...[1, 2, at3.past].filter((input) => call.has(input))]) call.dims(index);
  const { dims: dims2, fresh } = read(call, at3);
  const masked = at3.masks.some((index) => call.has(index));
  const causal = call.int("unidirectional") === 1;
  const attention2 = attentionWork(dims2, causal ? { masked, band: { left: void 0, right: 0 } } : { masked });
  return withExtra({ ...attention2, ...SAME_OPERANDS }, { vector: biasWork(call, at3.bias, dims2, fresh) });
};
var SAME_OPERANDS = { operands: [0, 0] };
var biasWork = (call, bias, dims2, fresh) => call.has(bias) ? times(
  dims2.batch,
  dims2.queryHeads,
  plus(times(dims2.queries, dims2.headSize), times(fresh, add(dims2.headSize, dims2.valueSize)))
) : 0n;
var readPacked = (call) => {
  const heads = requireSize(call, "num_heads");
  const query = call.tensor(0).shape;
  const headSize2 = query?.length === 4 ? dimAt(call, query, 3) : shareOf(call, dimAt(call, query, 1), heads);
  const valueSize = call.has(2) ? shareOf(call, dimAt(call, call.tensor(2).shape, 1), heads) : headSize2;
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, query, 0),
    keys: dimAt(call, call.tensor(4).shape, 1),
    headSize: headSize2,
    valueSize
  };
};
var countPacked = (call) => {
  for (const index of [0, 4]) call.dims(index);
  const dims2 = readPacked(call);
  const attention2 = { ...attentionWork(dims2, { masked: call.has(6) }), ...SAME_OPERANDS };
  return withExtra(attention2, { vector: biasWork(call, 3, dims2, dims2.queries) });
};
var FORMULA5 = "B·H·S·T·(D + Dv) MACs, T with the cache; 5 per score for softmax, 1 for a mask; 1 per value for the bias";
var ATTENTION = {
  MultiHeadAttention: { infer: infer(MULTI_HEAD), cost: counted(FORMULA5, count(MULTI_HEAD)) },
  DecoderMaskedMultiHeadAttention: { infer: infer(DECODER), cost: counted(FORMULA5, count(DECODER)) },
  PackedMultiHeadAttention: {
    infer: (call) => {
      const { queries, queryHeads, valueSize } = readPacked(call);
      return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)])];
    },
    cost: counted(`${FORMULA5}; every token attends to the longest sequence (an upper bound)`, countPacked)
  }
};

// src/analyzer/ops/microsoft/call-view.ts
var viewCall = (call, view2) => ({
  node: call.node,
  opType: call.opType,
  domain: call.domain,
  since: view2.since ?? call.since,
  inputs: call.inputs.map((fact, index) => fact?.kind === "tensor" ? seen(view2, index, fact) : fact),
  outputCount: call.outputCount,
  has: (index) => call.has(index),
  wants: (index) => call.wants(index),
  tensor: (index) => seen(view2, index, call.tensor(index)),
  readers: (index) => call.readers(index),
  int: (name2) => call.int(name2),
  float: (name2) => call.float(name2),
  string: (name2) => call.string(name2),
  ints: (name2) => call.ints(name2),
  floats: (name2) => call.floats(name2),
  strings: (name2) => call.strings(name2),
  tensorAttribute: (name2) => call.tensorAttribute(name2),
  graph: (name2) => call.graph(name2),
  attribute: (name2) => call.attribute(name2),
  requireInt: (name2) => call.requireInt(name2),
  unknown: (reason) => call.unknown(reason),
  pinned: (name2) => call.pinned(name2),
  walksLeft: call.walksLeft,
  fail: (code, what, why) => call.fail(code, what, why),
  report: (code, what, why) => call.report(code, what, why),
  run: (graph, inputs, label) => call.run(graph, inputs, label),
  dismiss: (run) => call.dismiss(run)
});
var seen = (view2, index, fact) => view2.input?.(index, fact) ?? fact;
var viewCountCall = (call, view2) => {
  const see = (index, shape) => view2.output?.(index, shape) ?? shape;
  return {
    ...viewCall(call, view2),
    outputs: call.outputs.map((fact, index) => mapShape(fact, (shape) => see(index, shape))),
    dims: (index) => seen(view2, index, tensor(call.typeOf(index), call.dims(index))).shape ?? call.dims(index),
    outDims: (index = 0) => see(index, call.outDims(index)),
    typeOf: (index) => call.typeOf(index),
    giveUp: (reason) => call.giveUp(reason)
  };
};
var mapShape = (fact, map) => fact?.kind === "tensor" && fact.shape !== void 0 ? tensor(fact.type, map(fact.shape)) : fact;
var throughView = (operator, view2) => ({
  infer: (call) => {
    const inferred = operator.infer(viewCall(call, view2));
    const { outputs } = isInference(inferred) ? inferred : { outputs: inferred };
    return outputs.map((fact, index) => mapShape(fact, (shape) => view2.restore?.(index, shape) ?? shape));
  },
  cost: viewCost(operator.cost, view2)
});
var isInference = (inferred) => "outputs" in inferred;
var viewCost = (cost3, view2) => cost3.kind === "counted" ? { ...cost3, count: (call) => cost3.count(viewCountCall(call, view2)) } : cost3;

// src/analyzer/ops/microsoft/channels-last.ts
var toChannelsFirst = (shape) => shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(-1), ...shape.slice(1, -1)];
var toChannelsLast = (shape) => shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(2), ...shape.slice(1, 2)];
var channelsFirst = ({ type, shape }) => tensor(type, shape === void 0 ? void 0 : toChannelsFirst(shape));
var channelsLastOperator = (operator, inputs = [0]) => throughView(operator, {
  input: (index, fact) => inputs.includes(index) ? channelsFirst(fact) : fact,
  output: (_, shape) => toChannelsFirst(shape),
  restore: (_, shape) => toChannelsLast(shape)
});

// src/analyzer/ops/microsoft/matmul.ts
var FIRST_TWO = { a: 0, b: 1 };
var oriented = (call, index, letter) => {
  const { type, shape } = call.tensor(index);
  if (shape === void 0 || shape.length < 2) return tensor(type, shape);
  const batched = call.int(`transBatch${letter}`) === 1 ? [...shape.slice(1, -1), ...shape.slice(0, 1), ...shape.slice(-1)] : shape;
  return tensor(
    type,
    call.int(`trans${letter}`) === 1 ? [...batched.slice(0, -2), ...batched.slice(-2).toReversed()] : batched
  );
};
var productShape = (call, { a, b } = FIRST_TWO) => matmulShape(call, oriented(call, a, "A"), oriented(call, b, "B"));
var productWork = (call, { a, b } = FIRST_TWO) => {
  const [left, right] = [oriented(call, a, "A").shape, oriented(call, b, "B").shape];
  if (left === void 0 || right === void 0) return call.giveUp("the rank of an operand is not known");
  const inner = innerDim(left, right) ?? call.giveUp("the inner dimensions differ");
  return { macs: matmulMacs(call.outDims(), inner), operands: [a, b] };
};
var additions = (call, ...indices) => times(indices.filter((index) => call.has(index)).length, volume(call.outDims()));
var product2 = (type) => (call) => [
  tensor(type(call), productShape(call))
];
var sameType = product2((call) => call.tensor(0).type);
var FORMULA6 = "output elements × inner dimension MACs";
var wideType = (call) => {
  const types = [call.tensor(0).type, call.tensor(1).type];
  if (types.includes(void 0)) return void 0;
  return types.every((type) => type === "uint16") ? "uint32" : "int32";
};
var plain = { infer: sameType, cost: counted(FORMULA6, (call) => productWork(call)) };
var MATMUL = {
  FusedMatMul: plain,
  TransposeMatMul: plain,
  FusedMatMulActivation: {
    infer: sameType,
    cost: counted(`${FORMULA6}, then the activation on every output`, (call) => ({
      ...productWork(call),
      ...fusedActivation(call)
    }))
  },
  MatMulInteger16: { infer: product2(wideType), cost: counted(FORMULA6, (call) => productWork(call)) },
  MatMulIntegerToFloat: {
    infer: product2((call) => call.tensor(2).type),
    cost: counted(`${FORMULA6}, two dequantise operations and one bias add per output`, (call) => ({
      ...productWork(call),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  },
  DynamicQuantizeMatMul: {
    infer: sameType,
    cost: counted(`${FORMULA6}, two operations per element to quantise A and per output to dequantise`, (call) => ({
      ...productWork(call),
      operands: ["uint8", 1],
      vector: additions(call, 4),
      quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims())))
    }))
  },
  SparseToDenseMatMul: {
    infer: product2((call) => call.tensor(1).type),
    cost: counted("stored values of A × columns of B MACs", (call) => ({
      macs: times(
        call.tensor(0).nonZeros ?? call.giveUp("the number of stored values of the sparse operand is not known"),
        call.outDims().at(-1) ?? 1,
        volume(call.outDims().slice(0, -2))
      )
    }))
  }
};

// src/analyzer/ops/microsoft/convolution.ts
var FORMULA7 = "N · Cout · (Cin / group) · kernel volume · output positions MACs";
var channelsLastWeight = (call) => {
  const weight = call.tensor(1);
  const { shape } = weight;
  const channels = call.tensor(0).shape?.at(-1);
  if (shape === void 0 || channels === void 0) return channelsFirst(weight);
  const group = call.int("group") ?? 1;
  const fitsNot = (axis) => differ(multiply(shape.at(axis) ?? 1, group), channels);
  return fitsNot(-1) && !fitsNot(1) ? weight : channelsFirst(weight);
};
var inferLast = (weight) => (call) => {
  const x = call.tensor(0);
  const shape = convolutionShape(call, channelsFirst(x), weight(call));
  return [tensor(x.type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var fusedConvolutionWork = (call, additionInputs) => {
  const activation2 = fusedActivation(call);
  return {
    macs: convolutionMacs(call.outDims(), call.dims(1)),
    ...activation2,
    vector: plus(activation2.vector, additions(call, ...additionInputs))
  };
};
var quantizedWork = (call) => ({
  macs: convolutionMacs(call.outDims(), call.dims(3)),
  operands: [0, 3],
  vector: additions(call, 8),
  quantization: times(2, volume(call.outDims()))
});
var inferQuantized = (call) => {
  const [x, w] = [call.tensor(0), call.tensor(3)];
  const type = call.tensor(7).type;
  if (call.int("channels_last") !== 1) return [tensor(type, convolutionShape(call, x, w))];
  const shape = convolutionShape(call, channelsFirst(x), w);
  return [tensor(type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var inferDynamicPads = (call) => {
  const x = call.tensor(0);
  const spread = transposedConvolutionShape(call, x, call.tensor(1));
  if (spread === void 0 || !call.has(2)) return [tensor(x.type, spread)];
  const rank = spread.length - 2;
  const pads = elementsOf(call.tensor(2))?.map((element2) => asDim(element2));
  const cut2 = (extent, axis) => {
    const [begin, end] = [pads?.[axis], pads?.[axis + rank]];
    return begin === void 0 || end === void 0 ? call.unknown("missing-value") : nonNegative(call, subtract(extent, add(begin, end)), "positions");
  };
  const shape = [...spread.slice(0, 2), ...spread.slice(2).map(cut2)];
  return [tensor(x.type, shape)];
};
var CONVOLUTION = {
  FusedConv: {
    infer: (call) => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      `${FORMULA7}; 1 per output for the bias and for the residual, then the activation`,
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  NhwcConv: {
    infer: inferLast(channelsLastWeight),
    cost: counted(`${FORMULA7}; 1 per output for the bias`, (call) => fusedConvolutionWork(call, [2]))
  },
  NhwcFusedConv: {
    infer: inferLast((call) => call.tensor(1)),
    cost: counted(
      `${FORMULA7}; 1 per output for the bias and for the residual, then the activation`,
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  QLinearConv: {
    infer: inferQuantized,
    cost: counted(`${FORMULA7}; 1 per output for the bias, 2 to requantise`, quantizedWork)
  },
  ConvTransposeWithDynamicPads: {
    infer: inferDynamicPads,
    cost: counted(
      "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias",
      (call) => ({
        macs: transposedConvolutionMacs(call.dims(0), call.dims(1)),
        vector: additions(call, 3)
      })
    )
  }
};

// src/analyzer/ops/microsoft/blocked.ts
var LARGEST_BLOCK = 16;
var reorderedInput = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const ordered = call.int("channels_last") === 1 ? toChannelsFirst(shape) : shape;
  return tensor(type, [...ordered.slice(0, 1), roundedChannels(call, dimAt(call, ordered, 1)), ...ordered.slice(2)]);
};
var roundedChannels = (call, channels) => isKnown(channels) && channels % LARGEST_BLOCK === 0 ? channels : takenChannels(call, channels);
var takenChannels = (call, channels) => {
  const taken = channelsTaken(call.readers(0), MAX_STEPS);
  if (taken === void 0 || !isKnown(channels)) return taken ?? call.unknown("missing-value");
  return taken >= channels && taken < channels + LARGEST_BLOCK ? taken : call.unknown("missing-value");
};
var MAX_STEPS = 8;
var channelsTaken = (readers, steps) => {
  for (const { node, input, readers: next } of readers) {
    if (node.domain !== "com.microsoft.nchwc" || node.opType.startsWith("Reorder") || steps === 0) continue;
    if (node.opType !== "Conv") {
      const further = channelsTaken(next(0), steps - 1);
      if (further !== void 0) return further;
      continue;
    }
    const weight = input(1);
    const group = node.attributes.get("group");
    const width = weight?.kind === "tensor" ? weight.shape?.[1] : void 0;
    if (typeof width === "number") return width * (group?.type === "int" ? group.value : 1);
  }
  return void 0;
};
var reorderedOutput = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const channels = sizeOf(call, "channels", 0) || dimAt(call, shape, 1);
  const plain3 = [...shape.slice(0, 1), channels, ...shape.slice(2)];
  return tensor(type, call.int("channels_last") === 1 ? toChannelsLast(plain3) : plain3);
};
var upsampled = (call) => {
  const { type, shape } = call.tensor(0);
  const factors = perAxis(call, "scales", shape?.length ?? 4, { least: 1, otherwise: 1 });
  return tensor(
    type,
    shape?.map((dim, axis) => multiply(dim, factors[axis] ?? 1))
  );
};
var reorder = moves("Channels are blocked or unblocked.");
var NCHWC = {
  Conv: {
    infer: (call) => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      "N · Cout · (Cin / group) · kernel volume · output positions MACs; 1 per output for the bias and for the sum, then the activation",
      (call) => fusedConvolutionWork(call, [2, 3])
    )
  },
  MaxPool: pooling.MaxPool,
  AveragePool: pooling.AveragePool,
  GlobalMaxPool: pooling.GlobalMaxPool,
  GlobalAveragePool: pooling.GlobalAveragePool,
  Upsample: {
    infer: (call) => [upsampled(call)],
    cost: counted("9 per output for linear interpolation (3 lerps of 3), 0 for nearest", (call) => {
      const output = call.outDims();
      return {
        vector: times(
          interpolationFlops(call.string("mode") ?? "nearest", Math.max(0, output.length - 2)),
          volume(output)
        )
      };
    })
  },
  ReorderInput: { infer: (call) => [reorderedInput(call)], cost: reorder },
  ReorderOutput: { infer: (call) => [reorderedOutput(call)], cost: reorder }
};

// src/analyzer/ops/microsoft/decoder-attention.ts
var flagAt = (call, index) => {
  const element2 = elementOf(call.tensor(index));
  return typeof element2 === "boolean" ? element2 : void 0;
};
var keySource = (call) => {
  const [isCross, usesPast, hasState] = [flagAt(call, 8), flagAt(call, 9), flagAt(call, 10)];
  const cached = usesPast === false || hasState === false ? false : usesPast && hasState;
  if (isCross === void 0 || cached === void 0) return void 0;
  const past = dimAt(call, call.tensor(6).shape, 2);
  const own = dimAt(call, call.tensor(0).shape, 0);
  if (isCross)
    return cached ? { projected: 0, cached: past } : { projected: dimAt(call, call.tensor(1).shape, 0), cached: 0 };
  return { projected: own, cached: cached ? past : 0 };
};
var read2 = (call) => {
  const query = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const size2 = shareOf(call, dimAt(call, query, 2), heads);
  const source = keySource(call);
  const keys = source === void 0 ? call.unknown("data-dependent") : add(source.projected, source.cached);
  return {
    source,
    dims: {
      batch: dimAt(call, query, 1),
      queryHeads: heads,
      kvHeads: heads,
      queries: dimAt(call, query, 0),
      keys,
      headSize: size2,
      valueSize: size2
    }
  };
};
var infer2 = (call) => {
  const { type, shape } = call.tensor(0);
  const { dims: dims2 } = read2(call);
  const cache = tensor(type, [dims2.batch, dims2.queryHeads, dims2.keys, dims2.headSize]);
  return [tensor(type, shape), cache, cache];
};
var count2 = (call) => {
  const [queries = 1, batch = 1, features = 1] = call.dims(0);
  const { dims: dims2, source } = read2(call);
  if (source === void 0) return call.giveUp("whether keys are projected or cached is known only at run time");
  const projected = times(batch, features, plus(queries, times(2, source.projected)));
  return withExtra(attentionWork(dims2, { masked: call.has(5) }), {
    macs: times(projected, features),
    vector: projected
  });
};
var DECODER_ATTENTION = {
  DecoderAttention: {
    infer: infer2,
    cost: counted("S·B·C·C MACs for Q, T·B·C·2C for the keys that are not cached, then B·H·S·T·2D", count2)
  }
};

// src/analyzer/ops/microsoft/experts.ts
var PLAIN = { weights: [2, 4, 6], biases: [3, 5, 7] };
var QUANTIZED2 = { weights: [2, 5, 8], biases: [4, 7, 10] };
var expertWeights = (call, index, perElement5) => call.has(index) ? multiply(productDim(call.dims(index).slice(1)), perElement5) : 0;
var activationOf = (call) => {
  const name2 = call.string("activation_type") ?? "relu";
  return name2 === "swiglu" ? { vector: SILU.vector + 3, special: SILU.special } : name2 === "gelu" ? GELU : namedActivation(call, name2);
};
var experts = (call, layers, packed) => {
  const input = call.dims(0);
  const hidden = input.at(-1) ?? 1;
  const tokens = productDim(input.slice(0, -1));
  const chosen2 = sizeOf(call, "k") ?? 1;
  const sizes2 = layers.weights.map((index) => expertWeights(call, index, packed.perElement));
  const experts2 = call.dims(layers.weights[0])[0] ?? 1;
  const inner = divideExactly(sizes2[1] ?? 0, hidden) ?? call.giveUp("the second layer does not fit the hidden size");
  const activation2 = onElements(activationOf(call), times(tokens, chosen2, inner));
  const routing = onElements(SOFTMAX, times(tokens, experts2));
  const mixing = times(tokens, hidden, 2 * chosen2 - 1);
  const touched = minimum(experts2, multiply(tokens, chosen2));
  const type = call.typeOf(0);
  return {
    macs: times(tokens, chosen2, plus(...sizes2)),
    ...type === void 0 ? {} : { operands: [type, packed.weight ?? type] },
    vector: plus(activation2.vector, routing.vector, mixing, biasWork2(call, layers, times(tokens, chosen2))),
    special: plus(activation2.special, routing.special),
    reads: touchedReads(call, layers, touched)
  };
};
var biasWork2 = (call, layers, runs) => plus(0, ...layers.biases.filter((index) => call.has(index)).map((index) => times(runs, call.dims(index).at(-1) ?? 1)));
var touchedReads = (call, layers, touched) => Object.fromEntries(
  layers.weights.filter((index) => call.has(index)).map((index) => [index, times(touched, volume(call.dims(index).slice(1)))])
);
var weightTypeOf = (quantization2, bits) => {
  if (quantization2.includes("fp4")) return "float4e2m1";
  if (quantization2 === "fp8") return "float8e4m3fn";
  return bits <= 2 ? "int2" : bits <= 4 ? "int4" : "int8";
};
var packingOf = (call) => {
  const weight = weightTypeOf(call.string("quant_type") ?? "int", sizeOf(call, "expert_weight_bits") ?? 4);
  const stored = call.typeOf(QUANTIZED2.weights[0]);
  return { weight, perElement: stored === void 0 ? 1 : Math.max(1, bitsOf(stored) / bitsOf(weight)) };
};
var packedElements = (call) => {
  const { perElement: perElement5 } = packingOf(call);
  const weights = QUANTIZED2.weights.filter((index) => call.has(index));
  return Object.fromEntries(weights.map((index) => [index, times(perElement5, volume(call.dims(index)))]));
};
var quantizedExperts = (call) => {
  const { perElement: perElement5, weight } = packingOf(call);
  const work2 = experts(call, QUANTIZED2, { perElement: perElement5, weight });
  const weights = Object.values(work2.reads ?? {}).map((elements2) => times(elements2, perElement5));
  return { ...work2, quantization: plus(0, ...weights) };
};
var FORMULA8 = "tokens · k · (weights of fc1 + fc2 + fc3 of one expert) MACs; softmax of the router, activations, biases and mixing beside them; at most min(E, tokens · k) experts are read";
var plain2 = {
  infer: (call) => [like(call.tensor(0))],
  cost: counted(FORMULA8, (call) => experts(call, PLAIN, { perElement: 1, weight: void 0 }))
};
var EXPERTS = {
  MoE: plain2,
  ShardedMoE: plain2,
  QMoE: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted(`${FORMULA8}; one multiplication per weight read to dequantise it`, quantizedExperts),
    packed: packedElements
  }
};

// src/analyzer/ops/microsoft/gemm.ts
var FORMULA9 = "output elements × inner dimension MACs";
var GEMM = {
  FusedGemm: {
    infer: (call) => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA9}, one add per output for C, then the activation`, (call) => {
      const activation2 = fusedActivation(call);
      return { ...productWork(call), ...activation2, vector: plus(activation2.vector, additions(call, 2)) };
    })
  },
  GemmFastGelu: {
    infer: (call) => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA9}, one add per output for the bias, then GELU (tanh form)`, (call) => {
      const gelu = onElements(FAST_GELU, volume(call.outDims()));
      return { ...productWork(call), ...gelu, vector: plus(gelu.vector, additions(call, 2)) };
    })
  },
  GemmFloat8: {
    infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), productShape(call))],
    cost: counted(`${FORMULA9}, one add per output for C, then the activation`, (call) => {
      const activation2 = fusedActivation(call);
      return { ...productWork(call), ...activation2, vector: plus(activation2.vector, additions(call, 2)) };
    })
  },
  QGemm: {
    // Without an output zero point the result stays in float.
    infer: (call) => [tensor(call.has(8) ? call.tensor(8).type : "float", productShape(call, { a: 0, b: 3 }))],
    cost: counted(`${FORMULA9}, one add per output for C, two operations to requantise it`, (call) => ({
      ...productWork(call, { a: 0, b: 3 }),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  },
  QOrderedMatMul: {
    infer: (call) => [tensor("int8", productShape(call, { a: 0, b: 2 }))],
    cost: counted(`${FORMULA9}, one add per output for the bias and for C, two operations to requantise it`, (call) => ({
      ...productWork(call, { a: 0, b: 2 }),
      vector: additions(call, 5, 6),
      quantization: times(2, volume(call.outDims()))
    }))
  }
};

// src/analyzer/ops/microsoft/generation.ts
var cacheShape = (declared, batch, length) => {
  const first = declared.length - 4;
  return declared.map((dim, axis) => axis === first ? batch : axis === first + 2 ? length : dim);
};
var declaredTensor = (call, info) => {
  if (info.type?.kind !== "tensor") return tensor(void 0, void 0);
  const shape = info.type.shape?.map((dim) => typeof dim === "number" ? dim : call.unknown("unbound-symbol"));
  return tensor(info.type.elementType, shape);
};
var decoderInput = (call, info, step, hasSharedCache) => {
  const declared = declaredTensor(call, info);
  const { type, shape } = declared;
  const name2 = info.name;
  if (name2.includes("past_sequence_length"))
    return tensor(type, shape, typeof step.past === "number" ? [step.past] : void 0);
  if (name2.startsWith("past") && shape !== void 0 && shape.length >= 4) {
    const own = hasSharedCache ? add(step.past, step.tokens) : step.past;
    return tensor(type, cacheShape(shape, step.sequences, name2.includes("cross") ? step.encoded : own));
  }
  if (name2.startsWith("encoder")) return tensor(type, shape && [step.sequences, step.encoded, ...shape.slice(2)]);
  if (name2.includes("attention_mask")) return tensor(type, [step.sequences, add(step.past, step.tokens)]);
  if (name2.includes("input_ids") || name2.includes("position_ids")) return tensor(type, [step.sequences, step.tokens]);
  return declared;
};
var runDecoder = (call, graph, step, label) => {
  const isShared = graph.inputs.some((info) => info.name.includes("past_sequence_length"));
  const formal = graph.inputs.filter((info) => !graph.initializers.has(info.name));
  return call.run(
    graph,
    formal.map((info) => decoderInput(call, info, step, isShared)),
    label
  );
};
var decoderBodies = (call, graph, step, { count: count4, past }) => {
  const runAt = (length, label) => runDecoder(call, graph, { ...step, tokens: 1, past: length }, label);
  if (!isKnown(count4)) {
    const run = runAt(past, "decoder");
    return [{ label: "decoder", run, times: 1n, assumed: { name: "steps" } }];
  }
  if (count4 <= 0) return [];
  const middle = add(past, Math.floor((count4 - 1) / 2));
  if (count4 % 2 === 1) return [{ label: "decoder", run: runAt(middle, "decoder"), times: BigInt(count4) }];
  return [middle, add(middle, 1)].map((length, half) => {
    const label = `decoder[${half}]`;
    return { label, run: runAt(length, label), times: BigInt(count4 / 2) };
  });
};
var valueAt = (call, index) => asDim(elementOf(call.tensor(index)));
var stepCount = (call, prompt) => {
  const longest2 = maxLength(call);
  return isKnown(longest2) ? subtract(subtract(longest2, prompt), 1) : call.pinned("steps");
};
var runDecoderOnly = (call, decoder, sequences) => {
  const prompt = dimAt(call, call.tensor(0).shape, 1);
  const first = call.graph("init_decoder") ?? decoder;
  const step = { sequences, tokens: prompt, past: 0, encoded: 0 };
  const run = runDecoder(call, first, step, "prompt");
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, prompt), past: prompt });
  return { bodies: [{ label: "prompt", run, times: 1n }, ...more], logits: run.outputs[0] };
};
var runEncoderDecoder = (call, decoder, sequences) => {
  const encoder = call.graph("encoder") ?? call.fail("attribute-invalid", `Cannot run ${call.opType} without its encoder`);
  const input = call.tensor(0);
  const batch = dimAt(call, input.shape, 0);
  const inputs = encoder.inputs.filter((info) => !encoder.initializers.has(info.name)).map(
    (info, index) => index === 0 ? input : encoderInput(call, info, { batch, length: dimAt(call, input.shape, -1) })
  );
  const run = call.run(encoder, inputs, "encoder");
  const step = { sequences, tokens: 1, past: 1, encoded: encodedLength(call, encoder, run) };
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, 1), past: 1 });
  return { bodies: [{ label: "encoder", run, times: 1n }, ...more], logits: more[0]?.run.outputs[0] ?? run.outputs[0] };
};
var encoderInput = (call, info, { batch, length }) => {
  const declared = declaredTensor(call, info);
  return tensor(declared.type, info.name.includes("decoder") ? [batch, 1] : [batch, length]);
};
var encodedLength = (call, encoder, run) => {
  for (const [index, { name: name2 }] of encoder.outputs.entries()) {
    const fact = run.outputs[index];
    if (fact?.kind !== "tensor" || fact.shape === void 0) continue;
    if (name2.includes("hidden_states")) return dimAt(call, fact.shape, 1);
    if (name2.includes("cross") && fact.shape.length === 4) return dimAt(call, fact.shape, 2);
  }
  return call.unknown("missing-value");
};
var generate = (call, beams) => {
  const decoder = call.graph("decoder") ?? call.fail("attribute-invalid", `Cannot run ${call.opType} without its decoder`);
  const sequences = multiply(dimAt(call, call.tensor(0).shape, 0), beams);
  return (call.int("model_type") ?? 0) === 0 ? runDecoderOnly(call, decoder, sequences) : runEncoderDecoder(call, decoder, sequences);
};
var vocabularyOf = (call, logits) => {
  const stated = sizeOf(call, "vocab_size", -1) ?? -1;
  if (stated > 0) return stated;
  return logits?.kind === "tensor" ? dimAt(call, logits.shape, -1) : call.unknown("missing-value");
};
var chosen = (call, index, name2) => valueAt(call, index) ?? call.pinned(name2);
var maxLength = (call) => chosen(call, 1, "max_length");
var inferBeamSearch = (call) => {
  const beams = chosen(call, 3, "num_beams");
  const returned = chosen(call, 4, "num_return_sequences");
  const { bodies, logits } = generate(call, beams);
  const batch = dimAt(call, call.tensor(0).shape, 0);
  const scoreType = call.has(5) ? call.tensor(5).type : call.has(6) ? call.tensor(6).type : "float";
  const isDecoderOnly = (call.int("model_type") ?? 0) === 0;
  const steps = isDecoderOnly ? subtract(maxLength(call), dimAt(call, call.tensor(0).shape, 1)) : call.unknown("missing-value");
  return {
    outputs: [
      tensor("int32", [batch, returned, maxLength(call)]),
      tensor(scoreType, [batch, returned]),
      tensor(scoreType, [steps, batch, beams, vocabularyOf(call, logits)]),
      // Whisper only: attention of chosen heads, whose number is a value, and one probability per input.
      tensor("float", void 0),
      tensor(scoreType, [batch])
    ].slice(0, call.outputCount),
    bodies: { combine: "sum", items: bodies }
  };
};
var inferSearch = (call) => {
  const { bodies, logits } = generate(call, 1);
  const batch = dimAt(call, call.tensor(0).shape, 0);
  return {
    outputs: [tensor("int32", [batch, maxLength(call)]), tensor("float", [batch, vocabularyOf(call, logits)])].slice(
      0,
      call.outputCount
    ),
    bodies: { combine: "sum", items: bodies }
  };
};
var cost2 = {
  kind: "bodies",
  reason: "the prompt or the encoder once, the decoder once per further token up to max_length (an upper bound), with batch × beams sequences and a growing cache"
};
var GENERATION = {
  BeamSearch: { infer: inferBeamSearch, cost: cost2 },
  WhisperBeamSearch: { infer: inferBeamSearch, cost: cost2 },
  GreedySearch: { infer: inferSearch, cost: cost2 },
  Sampling: { infer: inferSearch, cost: cost2 }
};

// src/analyzer/ops/microsoft/grouped-attention.ts
var headSizeOf = (call, features, cache) => {
  const heads = requireSize(call, "num_heads");
  if (call.has(1)) return { size: shareOf(call, features, heads), isPacked: false };
  const cached = call.tensor(cache).shape?.at(-1);
  const isShared = cached !== void 0 && equals(features, multiply(heads, cached)) === true;
  if (isShared) return { size: cached, isPacked: false };
  const packedHeads = heads + 2 * requireSize(call, "kv_num_heads");
  const isEven = divideExactly(features, heads) !== void 0 && (isKnown(features) || heads > 1);
  const isPacked = divideExactly(features, packedHeads) !== void 0 || !isEven;
  return { size: shareOf(call, features, isPacked ? packedHeads : heads), isPacked };
};
var readGrouped = (call, keysOf) => {
  const query = call.tensor(0).shape;
  const { size: size2, isPacked } = headSizeOf(call, dimAt(call, query, 2), 3);
  const queries = dimAt(call, query, 1);
  const fresh = call.has(1) ? dimAt(call, call.tensor(1).shape, 1) : isPacked ? queries : 0;
  const past = call.has(3) ? dimAt(call, call.tensor(3).shape, 2) : void 0;
  return {
    batch: dimAt(call, query, 0),
    queryHeads: requireSize(call, "num_heads"),
    kvHeads: requireSize(call, "kv_num_heads"),
    queries,
    keys: keysOf(past, fresh),
    headSize: size2,
    valueSize: size2,
    fresh
  };
};
var totalLength = (call, index) => sizeAt(call, index) ?? call.pinned("total_sequence_length");
var groupedKeys = (call) => (past, fresh) => {
  const stated = sizeAt(call, 6);
  if (stated !== void 0) return stated;
  const bound = call.pinned("total_sequence_length");
  return isKnown(bound) ? bound : add(past ?? 0, fresh);
};
var presentLength = (call, past, queries) => {
  if (past !== void 0 && call.int("sliding_window_cache") === 1) return past;
  if (past === void 0 && sizeAt(call, 6) === void 0) return queries;
  const total = totalLength(call, 6);
  return past === void 0 ? total : maximum(total, past);
};
var inferGrouped = (call) => {
  const dims2 = readGrouped(call, groupedKeys(call));
  const { type } = call.tensor(0);
  const caches = [3, 4].map((index) => {
    const { type: cacheType, shape } = call.tensor(index);
    const length = presentLength(call, call.has(index) ? dimAt(call, shape, 2) : void 0, dims2.queries);
    return tensor(call.has(index) ? cacheType : type, [
      dims2.batch,
      dims2.kvHeads,
      length,
      shape?.at(-1) ?? dims2.headSize
    ]);
  });
  const output = tensor(type, [dims2.batch, dims2.queries, multiply(dims2.queryHeads, dims2.headSize)]);
  return [output, ...caches, tensor(type, [dims2.batch, dims2.queryHeads, dims2.queries, dims2.keys])];
};
var bandOf = (call, causal) => {
  const window2 = call.int("local_window_size") ?? -1;
  if (!causal && window2 < 0) return void 0;
  return { left: window2 > 0 ? window2 - 1 : void 0, right: causal ? 0 : void 0 };
};
var windowedWork = (call, dims2, options) => {
  const window2 = call.int("local_window_size") ?? -1;
  const keys = window2 > 0 ? minimum(dims2.keys, window2) : dims2.keys;
  const capped = (call.float("softcap") ?? 0) !== 0;
  const work2 = attentionWork({ ...dims2, keys }, { masked: options.masked, capped });
  const band = bandOf(call, options.causal);
  return band === void 0 ? work2 : { ...work2, causalMacs: attentionMacs(dims2, bandPositions(dims2.queries, dims2.keys, band)) };
};
var preparedHeads = (dims2) => times(dims2.batch, plus(times(dims2.queries, dims2.queryHeads), times(dims2.fresh, dims2.kvHeads)));
var countGrouped = (call) => {
  for (const index of [0, ...[1, 3].filter((input) => call.has(input))]) call.dims(index);
  const dims2 = readGrouped(call, groupedKeys(call));
  const work2 = windowedWork(call, dims2, { causal: call.int("causal") !== 0, masked: call.has(10) });
  const rows3 = preparedHeads(dims2);
  const vector = headPreparation(call, { rows: rows3, headSize: dims2.headSize, cosines: 7, norm: 14 });
  return { ...withExtra(work2, { vector }), ...SAME_OPERANDS };
};
var sparseDims = (call) => readGrouped(call, () => totalLength(call, 7));
var inferSparse = (call) => {
  const { batch, queries, queryHeads, headSize: headSize2 } = sparseDims(call);
  const output = tensor(call.tensor(0).type, [batch, queries, multiply(queryHeads, headSize2)]);
  return [output, ...[3, 4].map((index) => tensor(call.tensor(index).type, call.tensor(index).shape))];
};
var blockDensity = (call) => {
  const rows3 = knownInts(call.tensor(5));
  const [layouts, ends] = call.tensor(5).shape ?? [];
  if (rows3 === void 0 || typeof layouts !== "number" || typeof ends !== "number") return void 0;
  const kept = Array.from({ length: layouts }, (_, layout2) => rows3[(layout2 + 1) * ends - 1] ?? 0);
  return { kept: kept.reduce((sum2, blocks2) => sum2 + blocks2, 0), all: layouts * (ends - 1) ** 2 };
};
var share = (count4, kept, all) => typeof count4 === "bigint" ? count4 * BigInt(kept) / BigInt(Math.max(1, all)) : plus(floorDivide(multiply(count4, kept), Math.max(1, all)));
var countSparse = (call) => {
  for (const index of [0, 3]) call.dims(index);
  const dims2 = sparseDims(call);
  const causal = attentionMacs(dims2, bandPositions(dims2.queries, dims2.keys, { left: void 0, right: 0 }));
  const density = blockDensity(call);
  const macs2 = density === void 0 ? causal : share(attentionMacs(dims2), density.kept, density.all);
  const rows3 = preparedHeads(dims2);
  const vector = headPreparation(call, { rows: rows3, headSize: dims2.headSize, cosines: 9, norm: -1 });
  return { macs: macs2, ...SAME_OPERANDS, vector: plus(vector, softmaxOf(macs2, dims2)) };
};
var softmaxOf = (macs2, dims2) => {
  const perScore = add(dims2.headSize, dims2.valueSize);
  const scores = typeof macs2 === "bigint" && isKnown(perScore) && perScore > 0 ? macs2 / BigInt(perScore) : void 0;
  return scores === void 0 ? times(5, dims2.batch, dims2.queryHeads, dims2.queries, dims2.keys) : times(5, scores);
};
var readPaged = (call) => {
  const query = call.tensor(0).shape;
  const heads = requireSize(call, "num_heads");
  const { size: size2 } = headSizeOf(call, dimAt(call, query, 1), 3);
  const tokens = dimAt(call, query, 0);
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: requireSize(call, "kv_num_heads"),
    queries: tokens,
    keys: call.pinned("total_sequence_length"),
    headSize: size2,
    valueSize: sizeOf(call, "v_head_size", 0) || size2,
    fresh: tokens
  };
};
var inferPaged = (call) => {
  const { queries, queryHeads, valueSize } = readPaged(call);
  const caches = [3, 4].map((index) => tensor(call.tensor(index).type, call.tensor(index).shape));
  return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)]), ...caches];
};
var pagedPositions = (call) => {
  const ends = knownInts(call.tensor(5));
  const past = knownInts(call.tensor(6));
  if (ends === void 0 || past === void 0) return void 0;
  const pairs = past.map((cached, index) => {
    const fresh = (ends[index + 1] ?? 0) - (ends[index] ?? 0);
    const dense = fresh * (cached + fresh);
    return { dense, causal: dense - fresh * (fresh - 1) / 2 };
  });
  return pairs.reduce((sum2, pair) => ({ dense: sum2.dense + pair.dense, causal: sum2.causal + pair.causal }), {
    dense: 0,
    causal: 0
  });
};
var countPaged = (call) => {
  call.dims(0);
  const dims2 = readPaged(call);
  const positions2 = pagedPositions(call);
  const exact2 = positions2 === void 0 ? dims2 : { ...dims2, queries: 1, keys: positions2.dense };
  const capped = (call.float("softcap") ?? 0) !== 0;
  const vector = headPreparation(call, { rows: preparedHeads(dims2), headSize: dims2.headSize, cosines: 8, norm: 12 });
  const work2 = { ...withExtra(attentionWork(exact2, { capped }), { vector }), ...SAME_OPERANDS };
  return positions2 === void 0 || call.int("is_causal") === 0 ? work2 : { ...work2, causalMacs: attentionMacs(dims2, BigInt(positions2.causal)) };
};
var GROUPED_ATTENTION = {
  GroupQueryAttention: {
    infer: inferGrouped,
    cost: counted(
      "B·H·S·T·2D MACs with T = total_sequence_length, else past + new, at most the window; 5 per score for softmax; 3 per rotated value",
      countGrouped
    )
  },
  SparseAttention: {
    infer: inferSparse,
    cost: counted(
      "B·H·S·T·2D MACs × blocks kept / all blocks; causal and dense (an upper bound) when the blocks are data",
      countSparse
    )
  },
  PagedAttention: {
    infer: inferPaged,
    cost: counted(
      "H·(D + Dv) MACs per new token and key of its sequence; lengths that are data count as tokens × total_sequence_length, which the user binds",
      countPaged
    )
  }
};

// src/analyzer/ops/microsoft/integer.ts
var requantized = (call, inputs) => times(2, plus(volume(call.outDims()), ...inputs.map((index) => volume(call.dims(index)))));
var withRequantization = (words, inputs, work2) => counted(`${words}; 2 per input and output to dequantise and requantise`, (call) => ({
  ...work2(call),
  quantization: requantized(call, inputs)
}));
var broadcast = (call, ...inputs) => broadcastShapes(call, ...inputs.map((index) => call.tensor(index).shape));
var binary2 = {
  infer: (call) => [tensor(call.tensor(0).type, broadcast(call, 0, 3))],
  cost: withRequantization("1 per output", [0, 3], (call) => ({ vector: volume(call.outDims()) }))
};
var unary3 = (cost3) => ({
  infer: (call) => [like(call.tensor(0))],
  cost: withRequantization(`${cost3.vector} per element`, [0], (call) => onElements(cost3, volume(call.outDims())))
});
var FIRST_TRIPLE = 2;
var tripleInputs = (call) => call.inputs.map((_, index) => index).filter((index) => index >= FIRST_TRIPLE && (index - FIRST_TRIPLE) % 3 === 0);
var concatenated3 = (call) => {
  const { type } = call.tensor(1);
  const [first, ...rest] = tripleInputs(call).map((index) => call.tensor(index).shape);
  if (first === void 0 || rest.some((shape) => shape === void 0)) return tensor(type, void 0);
  const axis = requireAxis(call, call.requireInt("axis"), first.length);
  const joined2 = rest.reduce((sum2, shape) => shape === void 0 ? sum2 : beside(call, sum2, shape, axis), first);
  return tensor(type, joined2);
};
var beside = (call, a, b, axis) => {
  if (a.length !== b.length)
    call.fail("shape-mismatch", `Cannot concatenate tensors of rank ${a.length} and ${b.length}`);
  return a.map((dim, index) => {
    const other = b[index] ?? dim;
    if (index === axis) return add(dim, other);
    return unifyDims(dim, other) ?? call.fail("shape-mismatch", `Cannot concatenate: the tensors differ on axis ${index}`);
  });
};
var reducedShape = (call) => {
  const { shape } = call.tensor(0);
  if (shape === void 0) return void 0;
  const axes = requireAxes(call, call.ints("axes") ?? shape.map((_, axis) => axis), shape.length);
  if (call.int("keepdims") === 0) return dropAxes(shape, axes);
  return axes.reduce((reduced2, axis) => replaceAxis(reduced2, axis, 1), shape);
};
var INTEGER = {
  QLinearAdd: binary2,
  QLinearMul: binary2,
  QLinearLeakyRelu: unary3({ vector: 2, special: 0 }),
  QLinearSigmoid: unary3({ vector: 1, special: 1 }),
  QLinearSoftmax: unary3(SOFTMAX),
  QLinearConcat: {
    infer: (call) => [concatenated3(call)],
    cost: counted("4 per output to bring every input to the scale of the output", (call) => ({
      quantization: times(4, volume(call.outDims()))
    }))
  },
  QLinearWhere: {
    infer: (call) => [tensor(call.tensor(1).type, broadcast(call, 0, 1, 4))],
    cost: counted("4 per output to bring the chosen value to the scale of the output", (call) => ({
      quantization: times(4, volume(call.outDims()))
    }))
  },
  QLinearReduceMean: {
    infer: (call) => [tensor(call.tensor(0).type, reducedShape(call))],
    cost: withRequantization("1 per input element", [0], (call) => ({ vector: volume(call.dims(0)) }))
  },
  MulInteger: {
    infer: (call) => [tensor("int32", broadcast(call, 0, 2))],
    cost: counted("1 per output, and 1 per operand element with a zero point", (call) => ({
      vector: plus(
        volume(call.outDims()),
        call.has(1) ? volume(call.dims(0)) : 0n,
        call.has(3) ? volume(call.dims(2)) : 0n
      )
    }))
  },
  ReduceSumInteger: {
    infer: (call) => [tensor(call.tensor(0).type === "uint8" ? "uint32" : "int32", reducedShape(call))],
    cost: counted("1 per input element", (call) => ({ vector: volume(call.dims(0)) }))
  }
};

// src/analyzer/ops/microsoft/pooling.ts
var inferPool2 = (isChannelsLast) => (call) => {
  const x = call.tensor(0);
  if (!isChannelsLast(call)) return [tensor(x.type, pooledShape(call, x))];
  const shape = pooledShape(call, channelsFirst(x));
  return [tensor(x.type, shape === void 0 ? void 0 : toChannelsLast(shape))];
};
var inferGlobalPool2 = (call) => {
  const { type, shape } = call.tensor(0);
  const channel = call.int("channels_last") === 1 ? (shape?.length ?? 0) - 1 : 1;
  return [
    tensor(
      type,
      shape?.map((dim, axis) => axis === 0 || axis === channel ? dim : 1)
    )
  ];
};
var countWindow2 = (call) => ({
  vector: times(volume(call.outDims()), volume(call.ints("kernel_shape") ?? []))
});
var requantized2 = (call) => ({
  quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims())))
});
var quantizedAveragePool = (isChannelsLast) => ({
  infer: inferPool2(isChannelsLast),
  cost: counted("outputs · kernel volume; 2 per input and output to dequantise and requantise", (call) => ({
    ...countWindow2(call),
    ...requantized2(call)
  }))
});
var POOLING = {
  NhwcMaxPool: channelsLastOperator(pooling.MaxPool),
  MaxpoolWithMask: { infer: inferPool2(() => false), cost: counted("outputs · kernel volume", countWindow2) },
  QLinearAveragePool: quantizedAveragePool((call) => call.int("channels_last") === 1),
  QLinearGlobalAveragePool: {
    infer: inferGlobalPool2,
    cost: counted("1 per input element; 2 per input and output to dequantise and requantise", (call) => ({
      vector: volume(call.dims(0)),
      ...requantized2(call)
    }))
  }
};

// src/analyzer/ops/microsoft/internal-nhwc.ts
var fused = (operator, inputs) => {
  const turned = channelsLastOperator(operator, inputs);
  return { infer: turned.infer, cost: withActivation(turned.cost) };
};
var withActivation = (cost3) => cost3.kind === "counted" ? counted(`${cost3.formula}; then the fused activation`, (call) => {
  const work2 = cost3.count(call);
  const activation2 = fusedActivation(call);
  return {
    ...work2,
    vector: plus(work2.vector ?? 0n, activation2.vector),
    special: plus(work2.special ?? 0n, activation2.special)
  };
}) : cost3;
var quantizedTranspose = {
  infer: (call) => [tensor(call.tensor(7).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(3)))],
  cost: counted(
    "N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias, 2 to requantise",
    (call) => ({
      macs: transposedConvolutionMacs(call.dims(0), call.dims(3)),
      operands: [0, 3],
      vector: additions(call, 8),
      quantization: times(2, volume(call.outDims()))
    })
  )
};
var INTERNAL_NHWC = {
  AveragePool: fused(pooling.AveragePool),
  BatchNormalization: fused(normalization.BatchNormalization),
  Conv: fused(convolution.Conv),
  ConvTranspose: fused(transposedConvolution.ConvTranspose),
  DepthToSpace: channelsLastOperator(layout.DepthToSpace),
  GlobalAveragePool: channelsLastOperator(pooling.GlobalAveragePool),
  GlobalLpPool: channelsLastOperator(pooling.GlobalLpPool),
  GlobalMaxPool: channelsLastOperator(pooling.GlobalMaxPool),
  GridSample: channelsLastOperator(sampling.GridSample),
  InstanceNormalization: fused(normalization.InstanceNormalization),
  LpPool: channelsLastOperator(pooling.LpPool),
  LRN: channelsLastOperator(normalization.LRN),
  MaxPool: fused(pooling.MaxPool),
  MaxUnpool: fused(transposedConvolution.MaxUnpool, [0, 1]),
  QLinearAveragePool: quantizedAveragePool(() => true),
  QLinearConv: channelsLastOperator(convolution.QLinearConv),
  QLinearConvTranspose: channelsLastOperator(quantizedTranspose),
  // Scales and sizes name the axes in the node's own order, so nothing is turned.
  Resize: resize.Resize,
  SpaceToDepth: channelsLastOperator(layout.SpaceToDepth)
};

// src/analyzer/ops/microsoft/linear-attention.ts
var windowed = (call, shape) => {
  const window2 = sizeOf(call, "state_window", 0) ?? 0;
  return window2 > 0 ? [window2, ...shape] : shape;
};
var read3 = (call) => {
  const [queryHeads, kvHeads] = [requireSize(call, "q_num_heads"), requireSize(call, "kv_num_heads")];
  const query = shapeOfRank(call, 0, 3);
  return {
    batch: dimAt(call, query, 0),
    tokens: dimAt(call, query, 1),
    readers: Math.max(queryHeads, kvHeads),
    kvHeads,
    keySize: shareOf(call, dimAt(call, query, 2), queryHeads),
    valueSize: shareOf(call, dimAt(call, shapeOfRank(call, 2, 3), 2), kvHeads)
  };
};
var infer3 = (call) => {
  const { batch, tokens, readers, kvHeads, keySize, valueSize } = read3(call);
  const { type } = call.tensor(0);
  return [
    tensor(type, [batch, tokens, multiply(readers, valueSize)]),
    tensor(call.has(3) ? call.tensor(3).type : type, windowed(call, [batch, kvHeads, keySize, valueSize]))
  ];
};
var recurrenceMacs = (call, { readers, ...dims2 }) => linearAttentionMacs({ ...dims2, queryHeads: readers }, ruleOf(call));
var readDelta = (call) => {
  const [query, value] = [call.tensor(0).shape, call.tensor(2).shape];
  const [queryHeads, valueHeads] = [dimAt(call, query, -2), dimAt(call, value, -2)];
  if (typeof queryHeads !== "number" || typeof valueHeads !== "number")
    return call.fail("shape-mismatch", "Cannot run GatedDeltaNet with a symbolic number of heads");
  const leading = query?.slice(0, -2);
  return {
    leading,
    batch: query?.length === 4 ? dimAt(call, query, 0) : stateBatch(call),
    tokens: leading === void 0 ? call.unknown("missing-value") : productDim(leading),
    readers: Math.max(queryHeads, valueHeads),
    kvHeads: valueHeads,
    keySize: dimAt(call, query, -1),
    valueSize: dimAt(call, value, -1)
  };
};
var requestsOf = (call, index) => nonNegative(call, subtract(dimAt(call, call.tensor(index).shape, 0), 1), "requests");
var stateBatch = (call) => call.has(6) ? dimAt(call, call.tensor(6).shape, 0) : requestsOf(call, 3);
var inferDelta = (call) => {
  const { leading, batch, readers, kvHeads, keySize, valueSize } = readDelta(call);
  const keyHeads = dimAt(call, call.tensor(1).shape, -2);
  const { type } = call.tensor(0);
  const step = [kvHeads, multiply(keyHeads, keySize), multiply(kvHeads, valueSize)];
  const captured = step.map((part) => multiply(sizeOf(call, "state_update_capacity", 0) ?? 0, part));
  return [
    tensor(type, leading === void 0 ? void 0 : [...leading, readers, valueSize]),
    tensor("float", [batch, kvHeads, valueSize, keySize]),
    tensor("float", [batch, captured.reduce(add, 0)])
  ];
};
var stateLength = (call) => multiply(
  nonNegative(call, subtract(dimAt(call, call.tensor(1).shape, 2), 1), "positions of state"),
  sizeOf(call, "dilation") ?? 1
);
var inferConvolution2 = (call) => {
  const input = call.tensor(0);
  const { shape, type } = input;
  if (shape === void 0 || (call.int("ndim") ?? 1) !== 1) return [like(input), tensor(type, void 0)];
  const state = call.int("channels_last") === 1 ? [...shape.slice(0, 1), stateLength(call), ...shape.slice(2)] : [...shape.slice(0, 2), stateLength(call)];
  return [like(input), tensor(type, windowed(call, state))];
};
var inferPackedConvolution = (call) => {
  const input = call.tensor(0);
  const batch = requestsOf(call, 2);
  const channels = dimAt(call, input.shape, 1);
  return [
    like(input),
    tensor(input.type, [batch, channels, stateLength(call)]),
    tensor(input.type, [batch, sizeOf(call, "state_update_capacity", 0) ?? 0, channels])
  ];
};
var countConvolution2 = (bias) => (call) => {
  const output = call.outDims();
  const activation2 = onElements(namedActivation(call, call.string("activation") ?? "none"), volume(output));
  return {
    macs: convolutionMacs(output, call.dims(1)),
    special: activation2.special,
    vector: plus(activation2.vector, additions(call, bias))
  };
};
var CONVOLUTION2 = "outputs · kernel volume MACs (depthwise); 1 per output for a bias, 2 for SiLU";
var RECURRENCE = "per token dk · dv · (kv heads · (1 + gate + delta) + output heads) MACs: the recurrence; chunked kernels execute more";
var countGate = (call) => {
  const decay = volume(call.dims(0));
  const beta = call.has(3) ? volume(call.dims(3)) : 0n;
  return { vector: plus(times(5, decay), beta), special: plus(times(2, decay), beta) };
};
var LINEAR_ATTENTION = {
  LinearAttention: {
    infer: infer3,
    cost: counted(RECURRENCE, (call) => {
      for (const index of [0, 2]) call.dims(index);
      return { macs: recurrenceMacs(call, read3(call)) };
    })
  },
  GatedDeltaNet: {
    infer: inferDelta,
    cost: counted(RECURRENCE, (call) => {
      for (const index of [0, 2]) call.dims(index);
      return { macs: recurrenceMacs(call, { ...readDelta(call), batch: 1 }) };
    })
  },
  LinearAttentionGate: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(call.has(3) ? 3 : 0))],
    cost: counted("5 per decay (bias, softplus, scale), 1 per beta (sigmoid)", countGate)
  },
  CausalConvWithState: { infer: inferConvolution2, cost: counted(CONVOLUTION2, countConvolution2(2)) },
  VarlenCausalConvWithState: { infer: inferPackedConvolution, cost: counted(CONVOLUTION2, countConvolution2(3)) }
};

// src/analyzer/ops/microsoft/norm.ts
var inferSkip = (call) => {
  const input = like(call.tensor(0));
  const rows3 = input.shape?.map((dim, axis, dims2) => axis === dims2.length - 1 ? 1 : dim);
  const statistics = tensor("float", rows3);
  return [input, statistics, statistics, input];
};
var skipWork = (call, norm, bias) => {
  const shape = call.dims(0);
  return { vector: plus(norm(shape), times(call.has(bias) ? 2 : 1, volume(shape))) };
};
var inferEmbed = (call, type) => {
  const ids2 = call.tensor(0);
  const hidden = dimAt(call, call.tensor(2).shape, 1);
  const embedded2 = tensor(type, ids2.shape === void 0 ? void 0 : [...ids2.shape, hidden]);
  return [embedded2, tensor("int32", [dimAt(call, ids2.shape, 0)]), embedded2];
};
var embedWork = (call) => {
  const output = call.outDims();
  const elements2 = volume(output);
  const tables = call.has(4) ? 3 : 2;
  return { vector: plus(times(tables - 1, elements2), layerNormalizationFlops(output, true)), reads: embedReads(call) };
};
var embedReads = (call) => {
  const tokens = productDim(call.dims(0));
  const rowsOf = (index) => {
    const [rows3 = 1, hidden = 1] = call.dims(index);
    return times(minimum(tokens, rows3), hidden);
  };
  return call.has(4) ? { 2: rowsOf(2), 3: rowsOf(3), 4: rowsOf(4) } : { 2: rowsOf(2), 3: rowsOf(3) };
};
var groupWork = (call, additions2) => {
  const shape = call.dims(0);
  const silu = call.int("activation") === 1 ? onElements(SILU, volume(shape)) : { vector: 0n, special: 0n };
  return {
    vector: plus(layerNormalizationFlops(shape, true), times(additions2, volume(shape)), silu.vector),
    special: silu.special
  };
};
var engramWork = (call) => {
  const keys = call.dims(0);
  const elements2 = volume(keys);
  const gates = volume(keys.slice(0, -1));
  const normed = call.has(5) ? rmsNormalizationFlops(keys) : 0n;
  const gating = times(7, gates);
  return {
    vector: plus(times(2, rmsNormalizationFlops(keys)), times(2, elements2), gating, elements2, normed),
    special: times(3, gates)
  };
};
var LAYER = "layer norm 7 per element (6 without bias)";
var NORM = {
  SkipLayerNormalization: {
    infer: inferSkip,
    cost: counted(
      `1 per element for the residual, 1 for a bias, ${LAYER}`,
      (call) => skipWork(call, (shape) => layerNormalizationFlops(shape, call.has(3)), 4)
    )
  },
  SkipSimplifiedLayerNormalization: {
    infer: inferSkip,
    cost: counted(
      "1 per element for the residual, 1 for a bias, RMS norm 4 per element",
      (call) => skipWork(call, rmsNormalizationFlops, 3)
    )
  },
  EmbedLayerNormalization: {
    // The sum has the type of the embeddings, whatever the runtime's own rule says (docs/sources/onnx.md §2.17).
    infer: (call) => inferEmbed(call, call.tensor(2).type),
    cost: counted(`(tables − 1) adds per element, ${LAYER}; only the rows looked up are read`, embedWork)
  },
  QEmbedLayerNormalization: {
    infer: (call) => inferEmbed(call, call.tensor(8).type).slice(0, 2),
    cost: counted(`as EmbedLayerNormalization, and 2 per looked up value to dequantise it`, (call) => ({
      ...embedWork(call),
      quantization: times(2, call.has(4) ? 3 : 2, volume(call.outDims()))
    }))
  },
  GroupNorm: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("group norm 7 per element, SiLU 2 more when it is on", (call) => groupWork(call, 0))
  },
  SkipGroupNorm: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted(
      "1 per element for the residual, 1 for a bias, group norm 7, SiLU 2",
      (call) => groupWork(call, call.has(4) ? 2 : 1)
    )
  },
  GatedRMSNorm: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("RMS norm 4 per element, SiLU of the gate 2, gating 1", (call) => {
      const silu = onElements(SILU, volume(call.dims(0)));
      return {
        vector: plus(rmsNormalizationFlops(call.dims(0)), silu.vector, volume(call.dims(0))),
        special: silu.special
      };
    })
  },
  EngramGate: {
    infer: (call) => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted("two RMS norms (4 per element each), a dot product (2), a gate per row (7), gating (1)", engramWork)
  },
  QOrderedLayerNormalization: {
    infer: (call) => [tensor("int8", call.tensor(0).shape)],
    cost: counted(`${LAYER}; 4 per element to dequantise and requantise`, (call) => ({
      vector: layerNormalizationFlops(call.dims(0), call.has(3)),
      quantization: times(4, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/microsoft/opaque.ts
var inferSame3 = (call) => call.inputs.map((_, index) => like(call.tensor(index)));
var gathered2 = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 1, shape.length);
  const whole = multiply(shape[axis] ?? 1, sizeOf(call, "group_size") ?? 1);
  return tensor(type, replaceAxis(shape, axis, whole));
};
var COMPILED = "a compiled network: what it computes is not in the file";
var compiled = {
  infer: (call) => call.fail("unknown-operator", `Cannot look into ${call.opType}`, `The node holds ${COMPILED}.`),
  cost: uncounted(COMPILED)
};
var OPAQUE = {
  EPContext: compiled,
  Snpe: compiled,
  AllReduce: { infer: inferSame3, cost: moves("Parts are sent between devices and added up there.") },
  AllGather: { infer: (call) => [gathered2(call)], cost: moves("Parts are sent between devices.") },
  AllToAll: { infer: inferSame3, cost: moves("Parts are sent between devices.") }
};

// src/analyzer/ops/microsoft/packed-matmul.ts
var packedType = (bits) => bits <= 2 ? "int2" : bits <= 4 ? "int4" : "int8";
var fromAttributes = (call) => ({ K: requireSize(call, "K"), N: requireSize(call, "N") });
var fromBitsAndBytes = (call) => {
  const { K, N } = fromAttributes(call);
  return call.int("transB") === 0 ? { K: N, N: K } : { K, N };
};
var fromShapeInput = (call) => {
  const [K, N] = call.tensor(2).value ?? [];
  return { K: asDim(K), N: asDim(N) };
};
var fromRows = (valuesPerByte) => (call) => {
  const [N, packed] = call.tensor(1).shape ?? [];
  return { K: packed === void 0 ? void 0 : multiply(packed, valuesPerByte), N };
};
var columnsOf = (call, K, N) => {
  const a = call.tensor(0);
  if (differ(a.shape?.at(-1), K))
    call.fail("shape-mismatch", `Cannot multiply A ${showTensor(a)} by a weight of ${String(K)} rows`);
  return a.shape === void 0 ? void 0 : [...a.shape.slice(0, -1), N ?? call.unknown("missing-value")];
};
var infer4 = (size2) => (call) => {
  const { K, N } = size2(call);
  return [tensor(call.tensor(0).type, columnsOf(call, K, N))];
};
var tokensOf = (call) => productDim(call.dims(0).slice(0, -1));
var innerOf = (call) => call.dims(0).at(-1) ?? 1;
var work = (call, weight, bias) => {
  const [K, N] = [innerOf(call), call.outDims().at(-1) ?? 1];
  return {
    macs: times(tokensOf(call), K, N),
    operands: [0, weight],
    vector: bias === void 0 ? 0n : additions(call, bias),
    quantization: times(K, N)
  };
};
var bitsOf2 = (call) => packedType(sizeOf(call, "bits") ?? 4);
var normWork = (call, skip, scale) => times((call.has(scale) ? 4 : 0) + (call.has(skip) ? 1 : 0), volume(call.dims(0)));
var inferMlp = (call) => {
  const a = call.tensor(0);
  return [tensor(a.type, columnsOf(call, requireSize(call, "K"), requireSize(call, "N"))), tensor(a.type, a.shape)];
};
var countMlp = (call) => {
  const elements2 = volume(call.outDims());
  const activation2 = onElements(namedActivation(call, call.string("activation") ?? ""), elements2);
  return {
    macs: times(2, innerOf(call), elements2),
    operands: [0, bitsOf2(call)],
    vector: plus(activation2.vector, elements2, additions(call, 5, 8), normWork(call, 1, 2)),
    special: activation2.special,
    quantization: times(2, innerOf(call), call.outDims().at(-1) ?? 1)
  };
};
var inferQkv = (call) => {
  const a = call.tensor(0);
  const [K, Nq, Nkv] = [requireSize(call, "K"), requireSize(call, "Nq"), requireSize(call, "Nkv")];
  const shapes = [columnsOf(call, K, Nq), columnsOf(call, K, Nkv), columnsOf(call, K, Nkv), a.shape];
  return shapes.map((shape) => tensor(a.type, shape));
};
var countQkv = (call) => {
  const [Nq, Nkv] = [requireSize(call, "Nq"), requireSize(call, "Nkv")];
  const biases = (call.has(5) ? Nq : 0) + (call.has(8) ? Nkv : 0) + (call.has(11) ? Nkv : 0);
  return {
    macs: times(tokensOf(call), innerOf(call), Nq + 2 * Nkv),
    operands: [0, bitsOf2(call)],
    vector: plus(times(tokensOf(call), biases), normWork(call, 1, 2)),
    quantization: times(innerOf(call), Nq + 2 * Nkv)
  };
};
var packedElements2 = (call, { weight, zeroPoints, K, N }) => {
  const weights = { [weight]: times(K, N) };
  if (zeroPoints === void 0 || call.typeOf(zeroPoints) !== "uint8") return weights;
  return { ...weights, [zeroPoints]: times(N, ceilDivide(K, requireSize(call, "block_size"))) };
};
var nBits = (call) => packedElements2(call, { weight: 1, zeroPoints: 3, K: requireSize(call, "K"), N: requireSize(call, "N") });
var ofWeight = (size2) => (call) => {
  const { K, N } = size2(call);
  return K === void 0 || N === void 0 ? {} : packedElements2(call, { weight: 1, K, N });
};
var mlpElements = (call) => {
  const [K, N] = [requireSize(call, "K"), requireSize(call, "N")];
  return { ...packedElements2(call, { weight: 3, K, N }), ...packedElements2(call, { weight: 6, K, N }) };
};
var qkvElements = (call) => {
  const [K, Nq, Nkv] = [requireSize(call, "K"), requireSize(call, "Nq"), requireSize(call, "Nkv")];
  return Object.assign({}, ...[Nq, Nkv, Nkv].map((N, nth) => packedElements2(call, { weight: 3 + 3 * nth, K, N })));
};
var FORMULA10 = "tokens × K × N MACs; one multiplication per weight to dequantise it";
var PACKED_MATMUL = {
  MatMulNBits: {
    infer: infer4(fromAttributes),
    cost: counted(FORMULA10, (call) => work(call, bitsOf2(call), 5)),
    packed: nBits
  },
  MatMulBnb4: {
    infer: infer4(fromBitsAndBytes),
    cost: counted(FORMULA10, (call) => work(call, "int4")),
    packed: ofWeight(fromBitsAndBytes)
  },
  MatMulFpQ4: {
    infer: infer4(fromShapeInput),
    cost: counted(FORMULA10, (call) => work(call, "int4")),
    packed: ofWeight(fromShapeInput)
  },
  MatMulBlockQuantizedFp8Weight: {
    infer: infer4(fromRows(1)),
    cost: counted(FORMULA10, (call) => work(call, "float8e4m3fn", 4))
  },
  MatMulBlockQuantizedFp4Weight: {
    infer: infer4(fromRows(2)),
    cost: counted(FORMULA10, (call) => work(call, "float4e2m1", 5)),
    packed: ofWeight(fromRows(2))
  },
  MatMulNBitsMlp: {
    infer: inferMlp,
    cost: counted("2 × tokens × K × N MACs (gate and up); norm, biases, activation and gating beside them", countMlp),
    packed: mlpElements
  },
  MatMulNBitsQkv: {
    infer: inferQkv,
    cost: counted("tokens × K × (Nq + 2 Nkv) MACs; norm and biases beside them", countQkv),
    packed: qkvElements
  }
};

// src/analyzer/ops/microsoft/projected-attention.ts
var ATTENTION2 = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 };
var DECODER2 = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 };
var QUANTIZED3 = { weight: 1, bias: 2, masks: [5], past: 8, pastLength: -1 };
var projectionSizes = (call, at3) => {
  const [q, k, v] = (call.ints("qkv_hidden_sizes") ?? []).map((size2) => asDim(size2));
  if (q !== void 0 && k !== void 0 && v !== void 0) return [q, k, v];
  const columns = call.tensor(at3.weight).shape?.at(-1) ?? call.tensor(at3.bias).shape?.at(-1) ?? call.unknown("missing-value");
  const third = shareOf(call, columns, 3);
  return [third, third, third];
};
var readProjected = (call, at3) => {
  const input = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const sizes2 = projectionSizes(call, at3);
  const queries = dimAt(call, input, 1);
  const past = call.has(at3.past) ? dimAt(call, call.tensor(at3.past).shape, 3) : void 0;
  const { keys, present: present2 } = cacheLengths(call, {
    past,
    fresh: queries,
    isShared: call.int("past_present_share_buffer") === 1,
    pastLengthInput: at3.pastLength
  });
  const dims2 = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes2[0], heads),
    valueSize: shareOf(call, sizes2[2], heads)
  };
  return { dims: dims2, sizes: sizes2, present: present2 };
};
var infer5 = (at3, typeFrom) => (call) => {
  const { dims: dims2, sizes: sizes2, present: present2 } = readProjected(call, at3);
  const { type } = call.tensor(typeFrom);
  return [
    tensor(type, [dims2.batch, dims2.queries, sizes2[2]]),
    tensor(type, [2, dims2.batch, dims2.queryHeads, present2, dims2.headSize])
  ];
};
var count3 = (at3) => (call) => {
  for (const index of [0, at3.weight, ...call.has(at3.past) ? [at3.past] : []]) call.dims(index);
  const { dims: dims2, sizes: sizes2 } = readProjected(call, at3);
  const masked = at3.masks.some((index) => call.has(index));
  const causal = call.int("unidirectional") === 1;
  const attention2 = attentionWork(dims2, causal ? { masked, band: { left: void 0, right: 0 } } : { masked });
  const outputs = times(dims2.batch, dims2.queries, plus(...sizes2));
  const rotated = call.int("do_rotary") === 1 ? sizeOf(call, "rotary_embedding_dim", 0) || dims2.headSize : 0;
  return {
    ...withExtra(attention2, {
      macs: times(outputs, call.dims(0).at(-1) ?? 1),
      vector: plus(
        call.has(at3.bias) ? outputs : 0n,
        times(2, ROTARY_FLOPS, dims2.batch, dims2.queries, dims2.queryHeads, rotated)
      )
    }),
    operands: [0, at3.weight]
  };
};
var FORMULA11 = "B·S·Cin·(hq + hk + hv) MACs for the projections, then B·H·S·T·(D + Dv); 5 per score for softmax";
var countQuantized = (call) => {
  const { dims: dims2, sizes: sizes2 } = readProjected(call, QUANTIZED3);
  return { ...count3(QUANTIZED3)(call), quantization: times(2, dims2.batch, dims2.queries, plus(...sizes2)) };
};
var readPacked2 = (call) => {
  const input = shapeOfRank(call, 0, 2);
  const heads = requireSize(call, "num_heads");
  const sizes2 = projectionSizes(call, { weight: 1, bias: 2 });
  const keys = dimAt(call, call.tensor(3).shape, 1);
  const dims2 = {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, input, 0),
    keys,
    headSize: shareOf(call, sizes2[0], heads),
    valueSize: shareOf(call, sizes2[2], heads)
  };
  return { dims: dims2, sizes: sizes2, present: keys };
};
var countPacked2 = (call) => {
  for (const index of [0, 1, 3]) call.dims(index);
  const { dims: dims2, sizes: sizes2 } = readPacked2(call);
  const outputs = times(dims2.queries, plus(...sizes2));
  return withExtra(attentionWork(dims2, { masked: call.has(5) }), {
    macs: times(outputs, call.dims(0).at(-1) ?? 1),
    vector: outputs
  });
};
var orderedSizes = (call) => [
  dimAt(call, call.tensor(5).shape, -1),
  dimAt(call, call.tensor(6).shape, -1),
  dimAt(call, call.tensor(7).shape, -1)
];
var readOrdered = (call) => {
  const input = shapeOfRank(call, 0, 3);
  const heads = requireSize(call, "num_heads");
  const sizes2 = orderedSizes(call);
  const queries = dimAt(call, input, 1);
  const keys = call.has(18) ? add(queries, dimAt(call, call.tensor(18).shape, 3)) : queries;
  const dims2 = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes2[0], heads),
    valueSize: shareOf(call, sizes2[2], heads)
  };
  return { dims: dims2, sizes: sizes2, present: keys };
};
var countOrdered = (call) => {
  for (const index of [0, 5, 6, 7]) call.dims(index);
  const { dims: dims2, sizes: sizes2 } = readOrdered(call);
  const outputs = times(dims2.batch, dims2.queries, plus(...sizes2));
  const causal = call.int("unidirectional") === 1;
  const attention2 = attentionWork(
    dims2,
    causal ? { masked: true, band: { left: void 0, right: 0 } } : { masked: true }
  );
  return {
    ...withExtra(attention2, { macs: times(outputs, call.dims(0).at(-1) ?? 1), vector: outputs }),
    operands: ["int8", "int8"],
    quantization: times(2, plus(outputs, volume(call.outDims())))
  };
};
var countLongformer = (weight) => (call) => {
  const [batch = 1, length = 1, features = 1] = call.dims(0);
  const window2 = add(multiply(2, requireSize(call, "window", 0)), 1);
  const tokens = productDim([batch, length]);
  const global2 = call.pinned("global_tokens");
  const local = plus(times(3, tokens, features, features), times(2, tokens, window2, features));
  const perGlobal = plus(times(features, features), times(4, length, features));
  const again = isKnown(global2) && global2 === 0 ? 0n : times(2, tokens, features, features);
  const scores = times(tokens, window2, requireSize(call, "num_heads"));
  return {
    macs: plus(local, times(global2, perGlobal), again),
    operands: [0, weight],
    vector: plus(times(6, scores), times(3, tokens, features)),
    special: times(2, scores)
  };
};
var LONGFORMER = "3·B·S·C·C + B·S·(2W + 1)·2C MACs for local windows; per global token C·C + 4·S·C, and K and V projected again: `global_tokens` is bound by the user";
var PROJECTED_ATTENTION = {
  Attention: { infer: infer5(ATTENTION2, 0), cost: counted(FORMULA11, count3(ATTENTION2)) },
  DecoderMaskedSelfAttention: { infer: infer5(DECODER2, 0), cost: counted(FORMULA11, count3(DECODER2)) },
  QAttention: {
    infer: infer5(QUANTIZED3, 3),
    cost: counted(`${FORMULA11}, 2 per projected value to dequantise`, countQuantized)
  },
  PackedAttention: {
    infer: (call) => {
      const { dims: dims2, sizes: sizes2 } = readPacked2(call);
      return [tensor(call.tensor(0).type, [dims2.queries, sizes2[2]])];
    },
    cost: counted(`${FORMULA11}; every token attends to the longest sequence (an upper bound)`, countPacked2)
  },
  QOrderedAttention: {
    infer: (call) => {
      const { dims: dims2, sizes: sizes2 } = readOrdered(call);
      return [tensor("int8", [dims2.batch, dims2.queries, sizes2[2]])];
    },
    cost: counted(`${FORMULA11}, 2 per projected and output value to requantise`, countOrdered)
  },
  LongformerAttention: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(1))
  },
  QOrderedLongformerAttention: {
    infer: (call) => [tensor("int8", call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(2))
  }
};

// src/analyzer/ops/microsoft/quantization.ts
var TYPE_FROM_SCALE = 21;
var perElement3 = (of) => counted("2 quantisation operations per element", (call) => ({ quantization: times(2, of(call)) }));
var inferBlockFloat = (call) => {
  const { shape } = call.tensor(0);
  const rank = shape === void 0 ? call.unknown("missing-value") : shape.length;
  const dims2 = shape?.every(isKnown) === true ? tensor("int64", [rank], shape) : tensor("int64", [rank]);
  return [tensor("uint8", [call.unknown("data-dependent")]), dims2, tensor("int64", [rank])];
};
var shapeFromValue = (call, index) => elementsOf(call.tensor(index))?.map((element2) => asDim(element2) ?? call.unknown("missing-value"));
var valuesPerElement = (call) => {
  const { type } = call.tensor(0);
  if (type !== "uint8") return 1;
  const bits = call.int("bits") ?? 4;
  return [1, 2, 4, 8].includes(bits) ? bitsOf(type) / bits : call.fail("attribute-invalid", `Cannot unpack values of ${bits} bits from bytes`, "2, 4 or 8 are possible");
};
var inferGather = (call) => {
  const data = call.tensor(0).shape;
  const indices = call.tensor(1).shape;
  const { type } = call.tensor(2);
  if (data === void 0 || indices === void 0) return [tensor(type, void 0)];
  const axis = requireAxis(call, call.int("gather_axis") ?? 0, data.length);
  const last = data.at(-1) ?? 1;
  const unpacked = replaceAxis(data, data.length - 1, multiply(last, valuesPerElement(call)));
  return [tensor(type, replaceAxis(unpacked, axis, ...indices))];
};
var countGather = (call) => {
  const values = volume(call.outDims());
  return { quantization: times(2, values), reads: { 0: storedElements(call, values) } };
};
var storedElements = (call, values) => {
  const per = valuesPerElement(call);
  if (typeof values === "bigint") return values / BigInt(per);
  const stored = divideExactly(values, per);
  return stored === void 0 ? values : times(stored);
};
var QUANTIZATION = {
  QuantizeLinear: quantization.QuantizeLinear,
  DequantizeLinear: throughView(quantization.DequantizeLinear, { since: TYPE_FROM_SCALE }),
  QuantizeBFP: { infer: inferBlockFloat, cost: perElement3((call) => volume(call.dims(0))) },
  DequantizeBFP: {
    infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), shapeFromValue(call, 1))],
    cost: perElement3((call) => volume(call.outDims()))
  },
  QuantizeWithOrder: {
    infer: (call) => [like(call.tensor(0), "int8")],
    cost: perElement3((call) => volume(call.dims(0)))
  },
  DequantizeWithOrder: {
    infer: (call) => [like(call.tensor(0), elementTypeAttribute(call, "to", void 0))],
    cost: perElement3((call) => volume(call.dims(0)))
  },
  GatherBlockQuantized: {
    infer: inferGather,
    cost: counted("2 per output element to dequantise it; only the gathered rows are read", countGather),
    packed: (call) => ({ 0: times(valuesPerElement(call), volume(call.dims(0))) })
  }
};

// src/analyzer/ops/microsoft/recurrent.ts
var directionsOf = (call) => call.string("direction") === "bidirectional" ? 2 : 1;
var read4 = (call, hiddenAxis, inputSize) => {
  const x = shapeOfRank(call, 0, 3);
  return {
    directions: directionsOf(call),
    steps: dimAt(call, x, 0),
    batch: dimAt(call, x, 1),
    inputSize,
    hiddenSize: sizeOf(call, "hidden_size") ?? dimAt(call, shapeOfRank(call, 2, 3), hiddenAxis)
  };
};
var readQuantized = (call) => read4(call, 1, dimAt(call, shapeOfRank(call, 0, 3), 2));
var readAttending = (call) => read4(call, 2, firstKnown(call, shapeOfRank(call, 1, 3)?.[2], shapeOfRank(call, 0, 3)?.[2]));
var infer6 = (dimsOf) => (call) => {
  const { directions, steps, batch, hiddenSize } = dimsOf(call);
  const { type } = call.tensor(0);
  const state = tensor(type, [directions, batch, hiddenSize]);
  return [tensor(type, [steps, directions, batch, hiddenSize]), state, state];
};
var cellWork = (call, dims2) => {
  const updates = times(dims2.directions, dims2.steps, dims2.batch, dims2.hiddenSize);
  const bias = call.has(3) ? BigInt(LSTM_CELL.gates) : 0n;
  return { vector: times(LSTM_CELL.vector + bias, updates), special: times(LSTM_CELL.special, updates) };
};
var countQuantized2 = (call) => {
  for (const index of [0, 2]) call.dims(index);
  const dims2 = readQuantized(call);
  const gateValues = times(dims2.directions, dims2.steps, dims2.batch, LSTM_CELL.gates, dims2.hiddenSize);
  return {
    macs: recurrentMacs(dims2, LSTM_CELL.gates),
    operands: ["uint8", 1],
    ...cellWork(call, dims2),
    // 4 per input and hidden value to quantise it on the fly, 2 per gate value of either product to leave the integers.
    quantization: plus(times(4, volume(call.dims(0))), times(4, gateValues))
  };
};
var countAttending = (call) => {
  for (const index of [0, 1, 2]) call.dims(index);
  const dims2 = readAttending(call);
  const { directions, steps, batch, hiddenSize } = dims2;
  const cells = { macs: recurrentMacs(dims2, LSTM_CELL.gates), ...cellWork(call, dims2) };
  if (!call.has(8)) return cells;
  const [, memorySteps = 1, memorySize = 1] = call.dims(11);
  const querySize = call.dims(8).at(-1) ?? 1;
  const runs = times(directions, batch, steps);
  const projected = times(directions, batch, memorySteps, memorySize, querySize);
  const perStep = plus(times(hiddenSize, querySize), times(memorySteps, querySize), times(memorySteps, memorySize));
  const mixed = call.has(13) ? volume(call.dims(13).slice(1)) : 0n;
  const scores = times(runs, memorySteps, plus(times(2, querySize), 5));
  return {
    macs: plus(cells.macs, projected, times(runs, plus(perStep, mixed))),
    vector: plus(cells.vector, scores),
    special: plus(cells.special, times(runs, memorySteps, plus(querySize, 2)))
  };
};
var LSTM = "directions · steps · batch · 4 · hidden · (input + hidden) MACs";
var RECURRENT = {
  DynamicQuantizeLSTM: {
    infer: infer6(readQuantized),
    cost: counted(`${LSTM}; 4 per input and per gate value to quantise and dequantise`, countQuantized2)
  },
  AttnLSTM: {
    infer: infer6(readAttending),
    cost: counted(
      `${LSTM}; the memory is projected once; every step queries, scores, sums and mixes it`,
      countAttending
    )
  }
};

// src/analyzer/ops/microsoft/rotary.ts
var rotatedElements2 = (call) => {
  const shape = call.dims(0);
  const rotated = sizeOf(call, "rotary_embedding_dim", 0) ?? 0;
  if (rotated === 0) return volume(shape);
  if (shape.length === 4) return times(volume(shape.slice(0, 3)), rotated);
  return times(volume(shape.slice(0, -1)), sizeOf(call, "num_heads", 0) || 1, rotated);
};
var rotary = {
  infer: (call) => [like(call.tensor(0))],
  cost: counted("3 per rotated element: 4 multiplications and 2 additions per pair", (call) => ({
    vector: times(ROTARY_FLOPS, rotatedElements2(call)),
    // Of the cosine and sine tables only the rows of the positions are read.
    reads: tableReads(call)
  }))
};
var tableReads = (call) => {
  const shape = call.dims(0);
  const positions2 = shape.length === 4 ? productDim([shape[0] ?? 1, shape[2] ?? 1]) : productDim(shape.slice(0, 2));
  return { 2: times(positions2, call.dims(2).at(-1) ?? 1), 3: times(positions2, call.dims(3).at(-1) ?? 1) };
};
var countGemma = (call) => {
  const angles = times(2, volume(call.dims(0)));
  return { vector: plus(angles, times(3, plus(volume(call.dims(1)), volume(call.dims(3))))), special: angles };
};
var valueDim = (call, index) => asDim(elementOf(call.tensor(index))) ?? call.unknown("missing-value");
var inferRelative = (call) => {
  const table = call.tensor(0);
  return [tensor(table.type, [1, dimAt(call, table.shape, 1), valueDim(call, 1), valueDim(call, 2)])];
};
var inferGated = (call) => {
  const query = call.tensor(0);
  const isPacked = query.shape?.length === 2;
  if (query.shape !== void 0) shareOf(call, dimAt(call, query.shape, -1), requireSize(call, "num_heads"));
  const batch = isPacked ? dimAt(call, call.tensor(6).shape, 0) : dimAt(call, query.shape, 0);
  const length = dimAt(call, call.tensor(2).shape, 2);
  return [tensor(query.type, [batch, requireSize(call, "num_heads"), length, length])];
};
var countGated = (call) => {
  const query = call.dims(0);
  const [headSize2 = 1, gates = 1] = call.dims(3);
  const heads = requireSize(call, "num_heads");
  const rows3 = times(volume(query.slice(0, -1)), heads);
  const half = divideExactly(gates, 2) ?? call.giveUp("the gate weights do not split in two");
  const perRow = plus(times(2, half), 4);
  return {
    macs: times(rows3, headSize2, gates),
    vector: plus(volume(query), times(rows3, perRow), times(rows3, gates), volume(call.outDims())),
    special: times(2, rows3)
  };
};
var ROTARY = {
  RotaryEmbedding: rotary,
  MRotaryEmbedding: rotary,
  GemmaRotaryEmbedding: {
    infer: (call) => [like(call.tensor(1)), like(call.tensor(3))],
    cost: counted("sin and cos per angle, 3 per element of q and of k", countGemma)
  },
  RelativePositionBias: {
    infer: inferRelative,
    cost: moves("Biases are looked up by distance.", (call) => ({ 0: volume(call.outDims()) }))
  },
  GatedRelativePositionBias: {
    infer: inferGated,
    cost: counted(
      "tokens · heads · head size · D MACs for the gates; bias, sigmoids and one product per output",
      countGated
    )
  }
};

// src/analyzer/ops/microsoft/signal.ts
var inferForward = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return [tensor(type, void 0)];
  return [tensor(type, [...shape.slice(0, -1), add(floorDivide(dimAt(call, shape, -1), 2), 1), 2])];
};
var inferInverse = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return [tensor(type, void 0)];
  return [
    tensor(type, [
      ...shape.slice(0, -2),
      multiply(2, nonNegative(call, subtract(dimAt(call, shape, -2), 1), "frequencies"))
    ])
  ];
};
var transformWork = (call, shape) => {
  const axes = call.int("signal_ndim") ?? 1;
  if (axes !== 1) return call.giveUp("only transforms over one axis are known");
  return { vector: fourierFlops(call, volume(shape.slice(0, -1)), shape.at(-1) ?? 1) };
};
var FOURIER = "5 · rows · L · log2 L: a model of the fast transform, not exact";
var inferCrops = (call) => {
  const x = call.tensor(0);
  const [height, width] = elementsOf(call.tensor(3)) ?? [];
  const sizes2 = [height, width].map((element2) => asDim(element2) ?? call.unknown("missing-value"));
  return [tensor(x.type, [dimAt(call, call.tensor(1).shape, 0), dimAt(call, x.shape, 1), ...sizes2])];
};
var SIGNAL = {
  Rfft: { infer: inferForward, cost: counted(FOURIER, (call) => transformWork(call, call.dims(0))) },
  Irfft: { infer: inferInverse, cost: counted(FOURIER, (call) => transformWork(call, call.outDims())) },
  GridSample: sampling.GridSample,
  CropAndResize: {
    infer: inferCrops,
    cost: counted("9 per output for bilinear interpolation (3 lerps of 3), 0 for nearest", (call) => ({
      vector: times(interpolationFlops(call.string("mode") ?? "bilinear", 2), volume(call.outDims()))
    }))
  },
  DynamicTimeWarping: {
    infer: (call) => [tensor("int32", [2, call.pinned("path")])],
    cost: counted("3 per cell of the cost matrix: two comparisons and an addition", (call) => ({
      vector: times(3, volume(call.dims(0)))
    }))
  }
};

// src/analyzer/ops/microsoft/tensor.ts
var MARGINS_AS_INPUT = 13;
var expandedDims = (call) => {
  const { type, shape } = call.tensor(0);
  const axis = intOf(call.tensor(1));
  if (shape === void 0 || axis === void 0 || !isKnown(axis))
    return tensor(
      type,
      shape === void 0 ? void 0 : Array.from({ length: shape.length + 1 }, () => call.unknown("missing-value"))
    );
  const at3 = requireAxis(call, axis, shape.length + 1);
  return tensor(type, [...shape.slice(0, at3), 1, ...shape.slice(at3)]);
};
var unfolded = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("dim") ?? -1, shape.length);
  const size2 = requireSize(call, "size");
  const step = sizeOf(call, "step") ?? 1;
  const windows = nonNegative(call, add(floorDivide(subtract(dimAt(call, shape, axis), size2), step), 1), "windows");
  return tensor(type, [...replaceAxis(shape, axis, windows), size2]);
};
var unique2 = (call) => {
  const { type, shape } = call.tensor(0);
  const found = call.pinned("unique");
  return [tensor(type, [found]), tensor("int64", shape), tensor("int64", [found])];
};
var removedPadding = (call) => {
  const { type, shape } = call.tensor(0);
  const batch = dimAt(call, shape, 0);
  const lengths = knownInts(call.tensor(1));
  const sum2 = lengths?.reduce((tokens2, length) => tokens2 + length, 0);
  const tokens = sum2 === void 0 ? call.pinned("tokens") : asDim(sum2);
  if (tokens === void 0) return call.fail("input-invalid", `Cannot keep ${sum2} tokens`);
  return [
    tensor(type, [tokens, dimAt(call, shape, 2)]),
    tensor("int32", [batch, dimAt(call, shape, 1)]),
    tensor("int32", [add(batch, 1)]),
    tensor("int32", [1])
  ];
};
var restoredPadding = (call) => {
  const { type, shape } = call.tensor(0);
  const offsets = call.tensor(1).shape;
  return tensor(type, offsets === void 0 ? void 0 : [...offsets, dimAt(call, shape, 1)]);
};
var embedded = (call) => {
  const table = call.tensor(0);
  const indices = call.tensor(1).shape;
  return tensor(table.type, indices === void 0 ? void 0 : [...indices, dimAt(call, table.shape, 1)]);
};
var countDistances = (call) => {
  const [rows3 = 1, features = 1] = call.dims(0);
  const pairs = times(rows3, call.dims(1)[0] ?? 1);
  const roots = call.string("metric") === "euclidean" ? pairs : 0n;
  return { vector: plus(times(3, pairs, features), roots), special: roots };
};
var complexProduct = {
  infer: (call) => [
    tensor(call.tensor(0).type, broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape))
  ],
  cost: counted("3 per element: 4 multiplications and 2 additions per complex product", (call) => ({
    vector: times(3, volume(call.outDims()))
  }))
};
var countInverse = (call) => {
  const shape = call.dims(0);
  return { macs: times(volume(shape), shape.at(-1) ?? 1) };
};
var countWordConvolution = (call) => {
  const sequence = call.dims(0);
  const [filters = 1, ...window2] = call.dims(1);
  const positions2 = add(subtract(sequence.at(-1) ?? 1, window2.at(-2) ?? 1), 1);
  if (isKnown(positions2) && positions2 < 0) return call.giveUp("the windows are longer than the words");
  const outputs = times(volume(sequence.slice(0, -1)), positions2, filters);
  return {
    macs: times(outputs, volume(window2)),
    operands: ["float", "float"],
    vector: times(3, outputs),
    special: outputs
  };
};
var RANGE_BY_ONE = throughView(generator.Range, {
  input: (index, fact) => index === 2 ? scalar("int64", 1) : fact
});
var TENSOR = {
  ExpandDims: { infer: (call) => [expandedDims(call)], cost: free("a view: no byte moves") },
  GatherND: throughView(gather.GatherND, { since: MARGINS_AS_INPUT }),
  // The margins may come as [1, 2 · rank].
  Pad: throughView(padding.Pad, {
    since: MARGINS_AS_INPUT,
    input: (index, fact) => index === 1 && fact.shape?.length === 2 ? tensor(fact.type, fact.shape.slice(1), fact.value ?? []) : fact
  }),
  Range: {
    infer: (call) => (call.has(2) ? generator.Range : RANGE_BY_ONE).infer(call),
    cost: generator.Range.cost
  },
  Trilu: layout.Trilu,
  Unique: { infer: unique2, cost: moves("Sorting and searching: no arithmetic by convention.") },
  TorchEmbedding: {
    infer: (call) => [embedded(call)],
    cost: moves("Rows are copied.", (call) => ({ 0: volume(call.outDims()) }))
  },
  UnfoldTensor: { infer: (call) => [unfolded(call)], cost: moves("Windows are copied.") },
  RemovePadding: { infer: removedPadding, cost: moves("Tokens are copied.", (call) => ({ 0: volume(call.outDims()) })) },
  RestorePadding: { infer: (call) => [restoredPadding(call)], cost: moves("Tokens are copied.") },
  IsAllFinite: {
    infer: () => [tensor("bool", [])],
    cost: counted("1 comparison per input element", (call) => ({
      vector: plus(0, ...call.inputs.map((_, index) => volume(call.dims(index))))
    }))
  },
  CDist: {
    infer: (call) => [
      tensor(call.tensor(0).type, [dimAt(call, call.tensor(0).shape, 0), dimAt(call, call.tensor(1).shape, 0)])
    ],
    cost: counted(
      "rows · rows · features · 3: difference, product, sum; a root per pair when euclidean",
      countDistances
    )
  },
  ComplexMul: complexProduct,
  ComplexMulConj: complexProduct,
  Inverse: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("N³ MACs per matrix: elimination (a model, not what a kernel executes)", countInverse)
  },
  WordConvEmbedding: {
    infer: (call) => {
      const { shape } = call.tensor(0);
      const filters = dimAt(call, call.tensor(1).shape, 0);
      return [tensor("float", shape === void 0 ? void 0 : [...shape.slice(0, -1), filters])];
    },
    cost: counted(
      "words · window positions · filters · window · character features MACs; bias, tanh and maximum",
      countWordConvolution
    )
  }
};

// src/analyzer/ops/microsoft/tokens.ts
var hashesPerToken = (call) => multiply(longest(call) - 1, requireSize(call, "n_head_per_ngram"));
var longest = (call) => requireSize(call, "max_ngram_size");
var inferHashes = (batchOf2) => (call) => {
  const { type, shape } = call.tensor(0);
  const hashes = shape === void 0 ? void 0 : [...shape, hashesPerToken(call)];
  const kept = [batchOf2(call), longest(call) - 1];
  return [tensor(type, hashes), tensor(type, kept), tensor("int32", kept)];
};
var countHashes = (call) => {
  const tokens = volume(call.dims(0));
  const mixing = 2 * longest(call) - 1;
  return { vector: plus(times(tokens, mixing), times(tokens, hashesPerToken(call))) };
};
var hashing = counted("per token 2n − 1 operations to mix the longest n-gram, and a remainder per hash", countHashes);
var searched2 = moves("Tokens are searched and copied; there is no arithmetic.");
var TOKENS = {
  NGramHashMapping: { infer: inferHashes((call) => dimAt(call, call.tensor(0).shape, 0)), cost: hashing },
  VarlenNGramHashMapping: {
    infer: inferHashes((call) => nonNegative(call, subtract(dimAt(call, call.tensor(3).shape, 0), 1), "requests")),
    cost: hashing
  },
  NGramRepeatBlock: { infer: (call) => [like(call.tensor(1))], cost: searched2 },
  // The number of predicted tokens kept is data.
  BifurcationDetector: {
    infer: (call) => [tensor(call.tensor(1).type, [call.pinned("tokens")]), like(call.tensor(2))],
    cost: searched2
  },
  Tokenizer: {
    infer: (call) => {
      const { shape } = call.tensor(0);
      return [tensor("string", shape === void 0 ? void 0 : [...shape, tokensPerText(call)])];
    },
    cost: searched2
  },
  MurmurHash3: {
    infer: (call) => [like(call.tensor(0), call.int("positive") === 0 ? "int32" : "uint32")],
    cost: moves("Bits of keys are mixed; by convention no arithmetic is counted for hashing.")
  }
};
var tokensPerText = (call) => add(call.pinned("tokens"), call.int("mark") === 1 ? 2 : 0);

// src/analyzer/ops/ml/linear.ts
var samplesOf = (shape) => shape.length > 1 ? shape[0] ?? 1 : 1;
var featuresOf = (shape) => shape.at(-1) ?? 1;
var rows = (call, ...columns) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? void 0 : [samplesOf(shape), ...columns];
};
var labelCount = (call) => attributeLength(call, "classlabels_strings") || attributeLength(call, "classlabels_ints");
var classified = (call, columns) => [
  tensor(attributeLength(call, "classlabels_strings") > 0 ? "string" : "int64", rows(call)),
  tensor("float", rows(call, columns))
];
var linearFunctions = (call) => attributeLength(call, "intercepts") || labelCount(call);
var linearColumns = (call) => linearFunctions(call) === 1 && labelCount(call) === 2 ? 2 : linearFunctions(call);
var linearMacs = (call, functions) => times(samplesOf(call.dims(0)), featuresOf(call.dims(0)), functions);
var classCount = (call) => attributeLength(call, "vectors_per_class") || labelCount(call);
var isKernelClassifier = (call) => attributeLength(call, "vectors_per_class") > 0;
var machineColumns = (call) => {
  const classes = classCount(call);
  if (!isKernelClassifier(call) || attributeLength(call, "prob_a") > 0) return classes;
  return classes > 2 ? classes * (classes - 1) / 2 : 2;
};
var machineVectors = (call) => {
  const perClass = call.ints("vectors_per_class");
  if (perClass === void 0) return call.giveUp("the numbers of support vectors per class are too many to keep");
  return perClass.every((count4) => count4 >= 0 && Number.isSafeInteger(count4)) ? perClass.reduce((sum2, count4) => sum2 + count4, 0) : call.giveUp("a number of support vectors is impossible");
};
var kernelMacs = (call, vectors2, coefficientsPerVector) => plus(linearMacs(call, vectors2), times(samplesOf(call.dims(0)), vectors2, coefficientsPerVector));
var kernelSpecial = (call, vectors2) => call.string("kernel_type") === "LINEAR" ? 0n : times(samplesOf(call.dims(0)), vectors2);
var kernelWork = (call, vectors2, coefficientsPerVector) => {
  const special = kernelSpecial(call, vectors2);
  const differences = call.string("kernel_type") === "RBF" ? linearMacs(call, vectors2) : 0n;
  return {
    macs: kernelMacs(call, vectors2, coefficientsPerVector),
    operands: ["float", "float"],
    vector: plus(special, differences),
    special
  };
};
var LINEAR = {
  LinearClassifier: {
    infer: (call) => classified(call, linearColumns(call)),
    cost: counted("samples × features × decision functions MACs, one add per score for the intercept", (call) => ({
      macs: linearMacs(call, linearFunctions(call)),
      operands: ["float", "float"],
      vector: times(samplesOf(call.dims(0)), linearFunctions(call))
    }))
  },
  LinearRegressor: {
    infer: (call) => [tensor("float", rows(call, sizeOf(call, "targets") ?? 1))],
    cost: counted("samples × features × targets MACs, one add per output for the intercept", (call) => ({
      macs: linearMacs(call, sizeOf(call, "targets") ?? 1),
      operands: ["float", "float"],
      vector: attributeLength(call, "intercepts") > 0 ? volume(call.outDims()) : 0n
    }))
  },
  SVMClassifier: {
    infer: (call) => classified(call, machineColumns(call)),
    cost: counted(
      "samples × support vectors × features MACs and × (classes − 1) coefficients; linear: samples × features × classes",
      (call) => isKernelClassifier(call) ? kernelWork(call, machineVectors(call), classCount(call) - 1) : { macs: linearMacs(call, classCount(call)), operands: ["float", "float"] }
    )
  },
  SVMRegressor: {
    infer: (call) => [tensor("float", rows(call, 1))],
    cost: counted(
      "samples × support vectors × (features + 1) MACs; linear (n_supports = 0): samples × features",
      (call) => {
        const vectors2 = sizeOf(call, "n_supports", 0) ?? 0;
        return vectors2 > 0 ? kernelWork(call, vectors2, 1) : { macs: linearMacs(call, 1), operands: ["float", "float"] };
      }
    )
  }
};

// src/analyzer/ops/ml/feature.ts
var perElement4 = (operations) => (call) => ({ vector: times(operations, volume(call.outDims())) });
var extracted = (call) => {
  const [data, indices] = [call.tensor(0).shape, call.tensor(1).shape];
  if (data === void 0 || indices === void 0) return void 0;
  const picked = productDim(indices);
  return data.length === 1 ? [1, picked] : [...data.slice(0, -1), picked];
};
var joined = (call) => {
  const first = call.tensor(0).shape;
  if (first === void 0) return void 0;
  const declared = call.ints("inputdimensions");
  if (declared?.some((width2) => width2 < 0 || !Number.isSafeInteger(width2)) === true)
    call.fail("attribute-invalid", `Cannot use inputdimensions [${declared.join(",")}]`);
  const widths = declared ?? call.inputs.map((_, index) => call.tensor(index).shape).map((shape) => shape && featuresOf(shape));
  const width = widths.reduce((sum2, dim) => sum2 === void 0 || dim === void 0 ? void 0 : add(sum2, dim), 0);
  return [samplesOf(first), width ?? call.unknown("missing-value")];
};
var oneHot2 = (call) => {
  const { shape } = call.tensor(0);
  requireOneList(call, ["cats_strings", "cats_int64s"]);
  const categories2 = attributeLength(call, "cats_strings") || attributeLength(call, "cats_int64s");
  return shape === void 0 ? void 0 : [...shape, categories2];
};
var NORM_OPERATIONS = /* @__PURE__ */ new Map([
  ["MAX", 2],
  ["L1", 2],
  ["L2", 3]
]);
var normalizing = (call) => {
  const elements2 = volume(call.outDims());
  const operations = NORM_OPERATIONS.get(call.string("norm") ?? "MAX") ?? call.giveUp("the norm is none of MAX, L1, L2");
  return { vector: times(operations, elements2), special: elements2 };
};
var FEATURE = {
  ArrayFeatureExtractor: {
    infer: (call) => [tensor(call.tensor(0).type, extracted(call))],
    cost: moves("Columns are copied.", (call) => ({ 0: volume(call.outDims()) }))
  },
  Binarizer: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted("one comparison per element", perElement4(1))
  },
  FeatureVectorizer: {
    infer: (call) => [tensor("float", joined(call))],
    cost: moves("The inputs are copied side by side.")
  },
  Imputer: {
    infer: (call) => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted("one comparison per element", perElement4(1))
  },
  Normalizer: {
    infer: (call) => [tensor("float", call.tensor(0).shape)],
    cost: counted("per element: max or L1 two, L2 three operations, one of them the division", normalizing)
  },
  OneHotEncoder: {
    infer: (call) => [tensor("float", oneHot2(call))],
    cost: moves("Categories are looked up; there is no arithmetic.")
  },
  Scaler: {
    infer: (call) => [tensor("float", call.tensor(0).shape)],
    cost: counted("one subtraction and one multiplication per element", perElement4(2))
  }
};

// src/analyzer/ops/ml/map.ts
var looked = moves("Keys are looked up; there is no arithmetic.");
var zipped = (call) => {
  requireOneList(call, ["classlabels_strings", "classlabels_int64s"]);
  const { shape } = call.tensor(0);
  const element2 = {
    kind: "map",
    keyType: attributeLength(call, "classlabels_strings") > 0 ? "string" : "int64",
    value: tensor("float", [])
  };
  return { kind: "sequence", element: element2, length: shape === void 0 ? call.unknown("missing-value") : samplesOf(shape) };
};
var mapValueType = (call) => {
  const fact = call.inputs[0];
  return fact?.kind === "map" && fact.value?.kind === "tensor" ? fact.value.type : void 0;
};
var vectorized2 = (call) => {
  requireOneList(call, ["string_vocabulary", "int64_vocabulary"]);
  const width = attributeLength(call, "string_vocabulary") || attributeLength(call, "int64_vocabulary");
  return tensor(mapValueType(call), [1, width]);
};
var CAST_TYPES = /* @__PURE__ */ new Map([
  ["TO_FLOAT", "float"],
  ["TO_STRING", "string"],
  ["TO_INT64", "int64"]
]);
var cast2 = (call) => {
  const width = call.string("map_form") === "SPARSE" ? sizeOf(call, "max_map") ?? 1 : call.pinned("keys");
  return tensor(CAST_TYPES.get(call.string("cast_to") ?? "TO_FLOAT"), [1, width]);
};
var encodedType = (call) => {
  if (call.since < 2) return opposite(call.tensor(0).type);
  const [keys, values] = [tableOf(call, "keys"), tableOf(call, "values")];
  const { type } = call.tensor(0);
  const refuse = (what, why) => call.fail("attribute-invalid", `Cannot encode ${what}`, why);
  if (keys.length !== values.length)
    refuse(`${keys.length} keys as ${values.length} values`, "There is one value per key.");
  if (type !== void 0 && type !== keys.type) refuse(`${type} by ${keys.type} keys`, "Both must have one type.");
  const fallback = call.tensorAttribute("default_tensor");
  const single = fallback?.dims.reduce((product3, dim) => product3 * dim, 1) ?? 1;
  if (fallback !== void 0 && (fallback.elementType !== values.type || single !== 1))
    refuse(
      `as ${values.type} with a default of ${fallback.elementType}[${fallback.dims.join(",")}]`,
      "The default is one value of the type of the others."
    );
  return values.type;
};
var tableOf = (call, side) => {
  const own = call.tensorAttribute(`${side}_tensor`);
  const tables = [
    own && { type: own.elementType, length: attributeLength(call, `${side}_tensor`) },
    listOf(call, `${side}_strings`, "string"),
    listOf(call, `${side}_int64s`, "int64"),
    listOf(call, `${side}_floats`, "float")
  ];
  const [table, second] = tables.filter((each) => each !== void 0);
  return table !== void 0 && second === void 0 ? table : call.fail(
    "attribute-invalid",
    `Cannot encode with ${second === void 0 ? "no" : "two lists of"} ${side}`,
    `Exactly one of ${side}_tensor, ${side}_strings, ${side}_int64s and ${side}_floats is needed.`
  );
};
var listOf = (call, name2, type) => call.attribute(name2) === void 0 ? void 0 : { type, length: attributeLength(call, name2) };
var opposite = (type) => {
  if (type === void 0) return void 0;
  return type === "string" ? "int64" : "string";
};
var categories = (call) => {
  const numbers = attributeLength(call, "cats_int64s");
  const texts2 = attributeLength(call, "cats_strings");
  if (numbers === 0 || numbers !== texts2)
    return call.fail(
      "attribute-invalid",
      `Cannot map ${numbers} integers to ${texts2} strings`,
      "cats_int64s and cats_strings must be given and have the same length."
    );
  return tensor(opposite(call.tensor(0).type), call.tensor(0).shape);
};
var MAP = {
  ZipMap: { infer: (call) => [zipped(call)], cost: looked },
  DictVectorizer: { infer: (call) => [vectorized2(call)], cost: looked },
  CastMap: { infer: (call) => [cast2(call)], cost: looked },
  CategoryMapper: { infer: (call) => [categories(call)], cost: looked },
  LabelEncoder: { infer: (call) => [tensor(encodedType(call), call.tensor(0).shape)], cost: looked }
};

// src/analyzer/ops/ml/tree.ts
var rows2 = (call, ...columns) => {
  const { shape } = call.tensor(0);
  return shape === void 0 ? void 0 : [samplesOf(shape), ...columns];
};
var targets = (call) => sizeOf(call, "n_targets") ?? call.unknown("missing-value");
var measureForest = ({ roots, children }) => {
  let longestPaths = 0;
  const seen2 = /* @__PURE__ */ new Set();
  for (const root of roots) {
    let level = [root];
    while (level.length > 0) {
      for (const node of level) {
        if (seen2.has(node)) return void 0;
        seen2.add(node);
      }
      const inner = level.filter((node) => children.has(node));
      if (inner.length > 0) longestPaths++;
      level = inner.flatMap((node) => children.get(node) ?? []);
    }
  }
  return { trees: roots.length, longestPaths };
};
var flatLinks = (call) => {
  const trees = call.ints("nodes_treeids");
  const nodes = call.ints("nodes_nodeids");
  const modes = call.strings("nodes_modes");
  const whenTrue = call.ints("nodes_truenodeids");
  const whenFalse = call.ints("nodes_falsenodeids");
  if (trees === void 0 || nodes === void 0 || modes === void 0) return void 0;
  if (whenTrue === void 0 || whenFalse === void 0) return void 0;
  const place = new Map(nodes.map((node, index) => [`${trees[index]}:${node}`, index]));
  const roots = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  for (const [index, tree] of trees.entries()) {
    if (!roots.has(tree)) roots.set(tree, index);
    if (modes[index] === "LEAF") continue;
    const next = [whenTrue[index], whenFalse[index]].map((node) => place.get(`${tree}:${node}`));
    children.set(
      index,
      next.filter((found) => found !== void 0)
    );
  }
  return { roots: [...roots.values()], children };
};
var splitLinks = (call) => {
  const roots = call.ints("tree_roots");
  const whenTrue = call.ints("nodes_truenodeids");
  const whenFalse = call.ints("nodes_falsenodeids");
  const trueLeaf = call.ints("nodes_trueleafs");
  const falseLeaf = call.ints("nodes_falseleafs");
  if (roots === void 0 || whenTrue === void 0 || whenFalse === void 0) return void 0;
  if (trueLeaf === void 0 || falseLeaf === void 0) return void 0;
  const inner = (links, leaves, index) => {
    const link = links[index];
    return link === void 0 || leaves[index] === 1 ? [] : [link];
  };
  const children = new Map(
    whenTrue.map((_, index) => [index, [...inner(whenTrue, trueLeaf, index), ...inner(whenFalse, falseLeaf, index)]])
  );
  return { roots, children };
};
var NODE_LISTS = ["nodes_splits", "nodes_truenodeids", "nodes_falsenodeids", "nodes_trueleafs", "nodes_falseleafs"];
var checkTreeEnsemble = (call) => {
  shapeOfRank(call, 0, 2);
  const nodes = attributeLength(call, "nodes_featureids");
  const odd = NODE_LISTS.find((name2) => attributeLength(call, name2) !== nodes);
  if (odd !== void 0)
    call.fail(
      "attribute-invalid",
      `Cannot use ${attributeLength(call, odd)} entries of "${odd}" with ${nodes} inner nodes`,
      "Each nodes_… attribute has one entry per inner node."
    );
  const [targetIds, weights] = [attributeLength(call, "leaf_targetids"), attributeLength(call, "leaf_weights")];
  if (targetIds !== weights)
    call.fail(
      "attribute-invalid",
      `Cannot use ${targetIds} leaf_targetids with ${weights} leaf_weights`,
      "Each leaf has one of both."
    );
  const { type } = call.tensor(0);
  for (const name2 of ["nodes_splits", "leaf_weights"]) {
    const own = call.tensorAttribute(name2)?.elementType;
    if (type !== void 0 && own !== void 0 && own !== type)
      call.fail("attribute-invalid", `Cannot compare ${own} "${name2}" with ${type} samples`, "The types must be equal.");
  }
};
var walk = (linksOf) => (call) => {
  const links = linksOf(call) ?? call.giveUp("the trees are too large to keep");
  const forest = measureForest(links) ?? call.giveUp("the nodes do not form trees");
  return { vector: times(samplesOf(call.dims(0)), plus(forest.longestPaths, forest.trees)) };
};
var FORMULA12 = "per sample: comparisons on the longest path of each tree (an upper bound) plus one add per tree";
var TREE = {
  TreeEnsembleClassifier: {
    infer: (call) => {
      const strings = attributeLength(call, "classlabels_strings");
      return [
        tensor(strings > 0 ? "string" : "int64", rows2(call)),
        tensor("float", rows2(call, strings || attributeLength(call, "classlabels_int64s")))
      ];
    },
    cost: counted(FORMULA12, walk(flatLinks))
  },
  TreeEnsembleRegressor: {
    infer: (call) => [tensor("float", rows2(call, targets(call)))],
    cost: counted(FORMULA12, walk(flatLinks))
  },
  TreeEnsemble: {
    infer: (call) => {
      checkTreeEnsemble(call);
      return [tensor(call.tensor(0).type, rows2(call, targets(call)))];
    },
    cost: counted(FORMULA12, walk(splitLinks))
  }
};

// src/analyzer/ops/rare-families.ts
var RARE_FAMILIES = {
  "ai.onnx.ml": [FEATURE, LINEAR, MAP, TREE],
  "com.microsoft": [
    ACTIVATION,
    ATTENTION,
    CONVOLUTION,
    DECODER_ATTENTION,
    EXPERTS,
    GEMM,
    GENERATION,
    GROUPED_ATTENTION,
    INTEGER,
    LINEAR_ATTENTION,
    MATMUL,
    NORM,
    OPAQUE,
    PACKED_MATMUL,
    POOLING,
    PROJECTED_ATTENTION,
    QUANTIZATION,
    RECURRENT,
    ROTARY,
    SIGNAL,
    TENSOR,
    TOKENS
  ],
  "com.microsoft.nchwc": [NCHWC],
  "com.ms.internal.nhwc": [INTERNAL_NHWC]
};
var rareFamilies = () => RARE_FAMILIES;

// src/analyzer/ops/registry.ts
var COMMON_FAMILIES = {
  "": [
    activation,
    arithmetic2,
    attention,
    cast,
    comparison,
    controlFlow,
    convolution,
    cumulative,
    detection,
    determinant,
    einsum,
    elementwise,
    gather,
    generator,
    image,
    joining,
    layout,
    linearAttention,
    loss,
    matmul,
    normalization,
    OPTIONAL,
    padding,
    pooling,
    quantization,
    random,
    recurrent,
    reduction,
    reshape,
    resize,
    sampling,
    scatter,
    selection,
    SEQUENCE,
    signal,
    slice,
    softmax,
    sorting,
    TEXT,
    transposedConvolution,
    windowFunction
  ],
  "ai.onnx.preview": [previewAttention],
  "ai.onnx.preview.training": [training]
};
var registered = (families) => new Map(
  Object.entries(families).map(([domain, ofDomain]) => [
    domain,
    new Map(ofDomain.flatMap((family) => Object.entries(family)))
  ])
);
var common = registered(COMMON_FAMILIES);
var rare;
var rareOperators = () => {
  const families = rareFamilies();
  if (rare?.families !== families) rare = { families, operators: registered(families) };
  return rare.operators;
};
var operatorFor = (domain, opType) => (common.get(domain) ?? rareOperators().get(domain))?.get(opType);

// src/analyzer/dim/tokens.ts
var MAX_DIGITS = 15;
var PATTERN = /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\p{L}_])|(?<name>[\p{L}_][\p{L}\p{Nd}_.]*)|(?<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<sign>\/\/|\*\*|[-+*/%(),·×−⌊⌋⌈⌉^]))/uy;
var SUPERSCRIPTS2 = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var SYNONYMS = /* @__PURE__ */ new Map([
  ["·", "*"],
  ["×", "*"],
  ["−", "-"],
  ["^", "**"]
]);
var HYPHENATED = /^[\p{L}_][\p{L}\p{Nd}_.]*(?:-[\p{L}\p{Nd}_.]+)+$/u;
var tokenize = (text) => {
  if (HYPHENATED.test(text)) return void 0;
  const tokens = [];
  const end = text.trimEnd().length;
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < end) {
    const groups = PATTERN.exec(text)?.groups;
    if (groups === void 0) return void 0;
    const found = tokensOf2(groups);
    if (found === void 0) return void 0;
    tokens.push(...found);
  }
  return tokens;
};
var tokensOf2 = (groups) => {
  const { number, name: name2, power, sign } = groups;
  if (number !== void 0) return number.length > MAX_DIGITS ? void 0 : [numberToken(number)];
  if (name2 !== void 0) return [{ kind: "name", text: name2 }];
  if (power !== void 0) {
    const digits = power.replace(/./gu, (digit) => SUPERSCRIPTS2.indexOf(digit).toString());
    return digits.length > MAX_DIGITS ? void 0 : [{ kind: "sign", text: "**" }, numberToken(digits)];
  }
  return sign === void 0 ? void 0 : [{ kind: "sign", text: SYNONYMS.get(sign) ?? sign }];
};
var numberToken = (text) => {
  const [whole = "", fraction2 = ""] = text.split(".");
  return { kind: "number", numerator: BigInt(whole + fraction2), denominator: 10n ** BigInt(fraction2.length) };
};

// src/analyzer/dim/parse.ts
var MAX_LENGTH = 1024;
var MAX_NESTING = 24;
var MAX_POWER = 8n;
var parseDimExpression = (text) => {
  const tokens = text.length > MAX_LENGTH ? void 0 : tokenize(text);
  if (tokens === void 0 || tokens.length === 0) return void 0;
  const ratio2 = new Parser(tokens).whole();
  const value = ratio2 === void 0 ? void 0 : integerOf(ratio2);
  if (value === void 0 || syntheticOrigins(value).length > 0) return void 0;
  const high = upperBound(value);
  return high !== void 0 && high < 0n ? void 0 : toDim(value);
};
var ratioOf = (of) => ({ of, by: ONE });
var integerOf = ({ of, by }) => {
  const value = divideExpressionsExactly(of, by);
  return value?.denominator === 1n ? value : void 0;
};
var addRatios = (a, b) => ({
  of: addAll([multiplyExpressions(a.of, b.by), multiplyExpressions(b.of, a.by)]),
  by: multiplyExpressions(a.by, b.by)
});
var multiplyRatios = (a, b) => ({
  of: multiplyExpressions(a.of, b.of),
  by: multiplyExpressions(a.by, b.by)
});
var invert = ({ of, by }) => of.terms.length === 0 ? void 0 : { of: by, by: of };
var onIntegers = (combine2) => (operands) => {
  const integers = operands.flatMap((operand) => integerOf(operand) ?? []);
  return integers.length === operands.length && integers.length > 0 ? combine2(integers) : void 0;
};
var onTwo = (combine2) => onIntegers(
  ([a, b, ...more]) => a === void 0 || b === void 0 || b.terms.length === 0 || more.length > 0 ? void 0 : combine2(a, b)
);
var onOne = (combine2) => ([operand, ...more]) => operand === void 0 || more.length > 0 ? void 0 : combine2(operand.of, operand.by);
var broadcastAll = (operands) => operands.reduce((a, b) => a === void 0 ? void 0 : broadcastExpressions(a, b), ONE);
var FUNCTIONS = /* @__PURE__ */ new Map([
  ["floor", onOne(floorDivideExpressions)],
  ["ceil", onOne(ceilDivideExpressions)],
  ["ceiling", onOne(ceilDivideExpressions)],
  ["floordiv", onTwo(floorDivideExpressions)],
  ["ceildiv", onTwo(ceilDivideExpressions)],
  ["mod", onTwo(moduloExpressions)],
  ["min", onIntegers(minimumOf)],
  ["max", onIntegers(maximumOf)],
  ["broadcast", onIntegers(broadcastAll)]
]);
var BRACKETS = /* @__PURE__ */ new Map([
  ["⌊", { close: "⌋", combine: onOne(floorDivideExpressions) }],
  ["⌈", { close: "⌉", combine: onOne(ceilDivideExpressions) }]
]);
var Parser = class {
  #tokens;
  #position = 0;
  #nesting = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  whole() {
    const value = this.#sum();
    return this.#position === this.#tokens.length ? value : void 0;
  }
  #take(...texts2) {
    const token = this.#tokens[this.#position];
    if (token?.kind !== "sign" || !texts2.includes(token.text)) return void 0;
    this.#position++;
    return token.text;
  }
  #sum() {
    let value = this.#product();
    for (; ; ) {
      if (value === void 0) return void 0;
      const sign = this.#take("+", "-");
      if (sign === void 0) return value;
      const other = this.#product();
      value = other === void 0 ? void 0 : addRatios(value, sign === "-" ? negateRatio(other) : other);
    }
  }
  #product() {
    let value = this.#signed();
    for (; ; ) {
      if (value === void 0) return void 0;
      const sign = this.#take("*", "/", "//", "%");
      if (sign === void 0) return value;
      const other = this.#signed();
      value = other === void 0 ? void 0 : combineBy(sign, value, other);
    }
  }
  #signed() {
    if (this.#take("-") === void 0) return this.#power();
    const value = this.#nested(() => this.#signed());
    return value === void 0 ? void 0 : negateRatio(value);
  }
  #power() {
    const base = this.#primary();
    if (base === void 0 || this.#take("**") === void 0) return base;
    const token = this.#tokens[this.#position++];
    if (token?.kind !== "number" || token.denominator !== 1n || token.numerator > MAX_POWER) return void 0;
    let value = ratioOf(ONE);
    for (let i = 0n; i < token.numerator; i++) value = multiplyRatios(value, base);
    return value;
  }
  #primary() {
    const token = this.#tokens[this.#position++];
    if (token === void 0) return void 0;
    if (token.kind === "number") return ratioOf(expressionOf([termOf(token.numerator, [])], token.denominator));
    if (token.kind === "name") return this.#named(token.text);
    const bracket = BRACKETS.get(token.text);
    if (bracket !== void 0) return this.#call(bracket.combine, bracket.close);
    if (token.text !== "(") return void 0;
    const value = this.#nested(() => this.#sum());
    return this.#take(")") === void 0 ? void 0 : value;
  }
  #named(name2) {
    if (this.#take("(") === void 0) return ratioOf(symbol(name2));
    const combine2 = FUNCTIONS.get(name2.toLowerCase());
    return combine2 === void 0 ? void 0 : this.#call(combine2, ")");
  }
  #call(combine2, close) {
    const operands = [];
    do {
      const operand = this.#nested(() => this.#sum());
      if (operand === void 0) return void 0;
      operands.push(operand);
    } while (this.#take(",") !== void 0);
    const value = this.#take(close) === void 0 ? void 0 : combine2(operands);
    return value === void 0 ? void 0 : ratioOf(value);
  }
  #nested(parse) {
    if (this.#nesting >= MAX_NESTING) return void 0;
    this.#nesting++;
    const value = parse();
    this.#nesting--;
    return value;
  }
};
var negateRatio = ({ of, by }) => ({ of: negate(of), by });
var combineBy = (sign, a, b) => {
  const inverse = sign === "*" ? b : invert(b);
  if (inverse === void 0) return void 0;
  const ratio2 = multiplyRatios(a, inverse);
  if (sign === "*" || sign === "/") return ratio2;
  const floor = ratioOf(floorDivideExpressions(ratio2.of, ratio2.by));
  return sign === "//" ? floor : addRatios(a, negateRatio(multiplyRatios(b, floor)));
};

// src/analyzer/infer/tensor-fact.ts
var factOfTensor = (constant2) => ({
  kind: constant2.nonZeros === void 0 ? "tensor" : "sparse-tensor",
  type: constant2.elementType,
  shape: constant2.dims,
  value: constant2.values,
  constant: true,
  ...constant2.nonZeros === void 0 ? {} : { nonZeros: constant2.nonZeros }
});
var symbolicDim = (text) => parseDimExpression(text) ?? symbol(text);

// src/analyzer/infer/names.ts
var nodeName = ({ name: name2, opType }, index) => name2 === "" ? `${opType}_${index}` : name2;
var namesIn = (model) => {
  const names = /* @__PURE__ */ new Set();
  const visitNodes = (nodes) => {
    nodes.forEach((node, index) => {
      names.add(nodeName(node, index));
      for (const output of node.outputs) names.add(output);
      for (const attribute of node.attributes.values()) {
        if (attribute.type === "graph") visitGraph(attribute.value);
        else if (attribute.type === "graphs") attribute.value.forEach(visitGraph);
      }
    });
  };
  const visitGraph = (graph) => {
    for (const { name: name2 } of graph.inputs) names.add(name2);
    visitNodes(graph.nodes);
  };
  visitGraph(model.graph);
  for (const { nodes } of model.functions.values()) visitNodes(nodes);
  return names;
};
var dimensionNamesIn = (model) => {
  const names = /* @__PURE__ */ new Set();
  const visitType = (type) => {
    if (type === void 0) return;
    if (type.kind === "sequence" || type.kind === "optional") visitType(type.element);
    if (type.kind !== "tensor" && type.kind !== "sparse-tensor") return;
    for (const dim of type.shape ?? []) {
      if (typeof dim !== "string" || dim === "") continue;
      names.add(dim);
      for (const name2 of symbolsOf(symbolicDim(dim))) names.add(name2);
    }
  };
  const visitNodes = (nodes) => {
    for (const { attributes } of nodes)
      for (const attribute of attributes.values()) {
        if (attribute.type === "graph") visitGraph(attribute.value);
        else if (attribute.type === "graphs") attribute.value.forEach(visitGraph);
      }
  };
  const visitGraph = (graph) => {
    for (const { type } of [...graph.inputs, ...graph.outputs, ...graph.valueInfos]) visitType(type);
    visitNodes(graph.nodes);
  };
  visitGraph(model.graph);
  for (const { nodes, valueInfos } of model.functions.values()) {
    for (const { type } of valueInfos) visitType(type);
    visitNodes(nodes);
  }
  return names;
};

// src/analyzer/infer/bind.ts
var modelInputs = (model) => model.graph.inputs.filter((input) => !model.graph.initializers.has(input.name));
var bindInputs = (model, request) => {
  const binder = new Binder(model, request);
  const facts = new Map(modelInputs(model).map((input) => [input.name, binder.bindInput(input)]));
  return { facts, symbols: binder.symbols, diagnostics: binder.finish() };
};
var givenShape = ({ inputs }, name2) => Object.hasOwn(inputs, name2) ? inputs[name2] : void 0;
var Binder = class {
  symbols;
  #request;
  #diagnostics = [];
  /** Input name → its dimensions as text, the unbound ones marked. */
  #unbound = /* @__PURE__ */ new Map();
  #missing = /* @__PURE__ */ new Set();
  #named = /* @__PURE__ */ new Set();
  /** Symbol → the values that whole shapes give it. */
  #stated = /* @__PURE__ */ new Map();
  constructor(model, request) {
    this.#request = request;
    this.symbols = new Map(Object.entries(request.symbols));
    for (const input of modelInputs(model)) this.#takeSymbols(input);
    this.#settleSymbols();
    this.#checkNames(model);
  }
  bindInput(input) {
    const known = this.#request.facts?.get(input.name);
    if (known !== void 0) return known;
    const given = givenShape(this.#request, input.name);
    if (input.type === void 0)
      return given === void 0 ? void 0 : { kind: "tensor", type: void 0, shape: given };
    if (given !== void 0) {
      const length = this.#bindDim(void 0, input.name, "length");
      const whole = withShape(input.type, given, length);
      if (whole !== void 0) return whole;
      this.#conflict(`Cannot give input "${input.name}" a shape`, `It holds a ${input.type.kind}, not a tensor.`);
    }
    if (input.type.kind === "tensor" && input.type.elementType === void 0) this.#reportUntyped(input.name);
    const unbound = [];
    const texts2 = [];
    const fact = factOfType(input.type, (declared, axis) => {
      const dim = this.#bindDim(declared, input.name, axis);
      const open = typeof declared === "string" && declared !== "" ? declared : "?";
      texts2.push(isKnown(dim) ? `${dim}` : open);
      if (!isKnown(dim) && axis !== "length" && !holdsSequence(input.type)) unbound.push(open);
      return dim;
    });
    if (unbound.length > 0) this.#unbound.set(input.name, texts2);
    return this.#withValue(input.name, fact);
  }
  finish() {
    if (this.#request.mode === "bound" && this.#unbound.size > 0) this.#diagnostics.push(this.#unboundError());
    return this.#diagnostics;
  }
  #bindDim(declared, input, axis) {
    if (typeof declared === "number" && declared > 0) return declared;
    if (typeof declared !== "string" || declared === "") {
      const pin = `${input}.${axis}`;
      const pinned = this.symbols.get(pin);
      if (pinned !== void 0) return pinned;
      if (declared === 0) this.#reportPlaceholder(input, axis);
      return freshSymbol({ reason: axis === "length" ? "data-dependent" : "unbound-symbol", node: input, pin });
    }
    const whole = this.symbols.get(declared);
    if (whole !== void 0) return whole;
    const dim = substitute(symbolicDim(declared), this.symbols);
    if (isKnown(dim)) return dim;
    for (const name2 of symbolsOf(dim)) this.#missing.add(name2);
    return dim;
  }
  /** The value of a scalar input, where the user states it: it may decide branches and trip counts. */
  #withValue(name2, fact) {
    const value = Object.hasOwn(this.#request.symbols, name2) ? this.#request.symbols[name2] : void 0;
    if (value === void 0 || this.#named.has(name2)) return fact;
    const valued = scalarWith(fact, value);
    if (valued === void 0)
      this.#conflict(
        `Cannot bind input "${name2}" to ${value}`,
        "Only an input of one number takes a value; give others a shape."
      );
    return valued ?? fact;
  }
  /** A whole shape also states the values of the symbols it covers. */
  #takeSymbols(input) {
    const given = givenShape(this.#request, input.name);
    const declared = shapeIn(input.type);
    if (declared === void 0) return;
    declared.forEach((dim, axis) => {
      if (typeof dim !== "string") return;
      this.#named.add(dim);
      for (const name2 of symbolsOf(symbolicDim(dim))) this.#named.add(name2);
      const value = given?.[axis];
      if (value === void 0) return;
      const before = this.symbols.get(dim);
      if (before !== void 0 && before !== value) {
        this.#conflict(
          `Cannot bind "${dim}" to ${value}: it is already ${String(before)}`,
          `Input "${input.name}" has it at axis ${axis}.`
        );
      }
      this.#stated.set(dim, (this.#stated.get(dim) ?? /* @__PURE__ */ new Set()).add(value));
    });
    if (given !== void 0 && given.length !== declared.length) {
      this.#conflict(
        `Cannot give input "${input.name}" ${given.length} dimensions`,
        `The model declares ${declared.length}.`
      );
    } else if (given !== void 0) this.#checkFixed(input.name, given, declared);
  }
  /** A name that whole shapes give several values (`?`, `None`) is no symbol: each axis keeps its own. */
  #settleSymbols() {
    for (const [name2, values] of this.#stated) {
      const [value] = values;
      if (values.size === 1 && value !== void 0) this.symbols.set(name2, value);
      else if (values.size > 1)
        this.#diagnostics.push(
          diagnostic("symbol-ambiguous", {}, `Taking "${name2}" as a placeholder: whole shapes give it several sizes`, {
            why: `They are ${[...values].join(", ")}.`
          })
        );
    }
  }
  #checkFixed(name2, given, declared) {
    declared.forEach((dim, axis) => {
      if (typeof dim === "number" && dim > 0 && dim !== given[axis]) {
        this.#conflict(`Cannot set axis ${axis} of input "${name2}" to ${given[axis]}`, `The model fixes it at ${dim}.`);
      }
    });
  }
  #checkNames(model) {
    const inputs = model.graph.inputs.map((input) => input.name);
    const unnamed = Object.keys(this.#request.symbols).filter((name2) => !this.#named.has(name2) && !inputs.includes(name2));
    const annotated = unnamed.length > 0 ? dimensionNamesIn(model) : /* @__PURE__ */ new Set();
    const others = unnamed.filter((name2) => !annotated.has(name2));
    const pinnable = others.some(isPin) ? namesIn(model) : /* @__PURE__ */ new Set();
    const strange = [
      ...others.filter((name2) => !isPin(name2) || !pinnable.has(name2.slice(0, name2.lastIndexOf(".")))),
      ...Object.keys(this.#request.inputs).filter((name2) => !inputs.includes(name2))
    ];
    for (const name2 of strange) {
      const known = [...this.#named, ...inputs];
      const why = known.length > 0 ? `Its symbols are ${[...this.#named].join(", ") || "none"}; its inputs ${inputs.join(", ") || "none"}.` : "It has no inputs.";
      this.#diagnostics.push(
        diagnostic("binding-unknown", {}, `The model has no symbol or input "${name2}" to bind`, { why })
      );
    }
  }
  #conflict(what, why) {
    this.#diagnostics.push(diagnostic("binding-conflict", {}, what, { why }));
  }
  #reportPlaceholder(input, axis) {
    this.#diagnostics.push(
      diagnostic("dimension-placeholder", {}, `Taking axis ${axis} of input "${input}" as open: the model writes 0`, {
        why: 'Exporters write 0 for "any size"; an input without elements makes no sense.',
        fix: `bind "${input}.${axis}" to a number.`
      })
    );
  }
  #reportUntyped(input) {
    this.#diagnostics.push(
      diagnostic("type-mismatch", {}, `Cannot know the element type of input "${input}": the model gives none`, {
        severity: "warning"
      })
    );
  }
  #unboundError() {
    const list = [...this.#unbound].map(([name2, dims2]) => `${name2}[${dims2.join(", ")}]`).join(", ");
    const unnamed = [...this.#unbound].filter(([, dims2]) => dims2.includes("?"));
    const symbols = [...this.#missing].map((name2) => `${quoteKey(name2)}: 1`);
    const shapes = unnamed.map(
      ([name2, dims2]) => `${quoteKey(name2)}: [${dims2.map((dim) => /^\d+$/.test(dim) ? dim : "1").join(", ")}]`
    );
    const options = [
      ...[...this.#missing].map((name2) => `--bind ${shellWord(name2)}=1`),
      ...unnamed.map(
        ([name2, dims2]) => `--input ${shellWord(name2)}=${dims2.map((dim) => /^\d+$/.test(dim) ? dim : "1").join("x")}`
      )
    ];
    return diagnostic("unbound-dimension", {}, `Cannot count with open dimensions: ${list}`, {
      why: "Counts depend on them, and the budget binds no value.",
      fix: `add "bind: { ${[...symbols, ...shapes].join(", ")} }" to the model in flopgate.yml (or ${options.join(" ")}), with your values.`
    });
  }
};
var shapeIn = (type) => {
  if (type?.kind === "tensor" || type?.kind === "sparse-tensor") return type.shape;
  return type?.kind === "sequence" || type?.kind === "optional" ? shapeIn(type.element) : void 0;
};
var withShape = (type, shape, length) => {
  switch (type?.kind) {
    case "tensor":
    case "sparse-tensor":
      return { kind: type.kind, type: type.elementType, shape };
    case "sequence":
      return { kind: "sequence", element: withShape(type.element, shape, length), length };
    case "optional":
      return { kind: "optional", element: withShape(type.element, shape, length), present: void 0 };
    default:
      return void 0;
  }
};
var scalarWith = (fact, value) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0 || !fact.shape.every((dim) => dim === 1)) return void 0;
  return { ...fact, value: [fact.type === "bool" ? value !== 0 : value] };
};
var holdsSequence = (type) => type?.kind === "sequence" || type?.kind === "optional" && holdsSequence(type.element);
var isPin = (name2) => name2.includes(".");
var shellWord = (name2) => /^[\w./:-]+$/.test(name2) ? name2 : `'${name2}'`;
var quoteKey = (name2) => /^[\w.-]+$/.test(name2) ? name2 : JSON.stringify(name2);

// src/analyzer/infer/context.ts
var MAX_NESTING2 = 64;
var Scope = class {
  #facts = /* @__PURE__ */ new Map();
  parent;
  constructor(parent) {
    this.parent = parent;
  }
  set(name2, fact) {
    this.#facts.set(name2, fact);
  }
  has(name2) {
    return this.#facts.has(name2) || (this.parent?.has(name2) ?? false);
  }
  get(name2) {
    if (this.#facts.has(name2)) return this.#facts.get(name2);
    return this.parent?.get(name2);
  }
  get own() {
    return this.#facts;
  }
};
var walkedGraphs = /* @__PURE__ */ new WeakSet();
var markWalked = (run) => {
  walkedGraphs.add(run);
  return run;
};
var isWalked = (run) => walkedGraphs.has(run);

// src/analyzer/infer/budget.ts
var BASE_NODES = 1e5;
var NODES_PER_NODE = 64;
var MAX_NODES_WALKED = 15e5;
var nodeLimit = (model) => Math.min(MAX_NODES_WALKED, BASE_NODES + NODES_PER_NODE * countNodes(model));
var countNodes = (model) => {
  const inGraph = (nodes) => {
    let count5 = nodes.length;
    for (const { attributes } of nodes) {
      for (const attribute of attributes.values()) {
        if (attribute.type === "graph") count5 += inGraph(attribute.value.nodes);
        else if (attribute.type === "graphs") for (const graph of attribute.value) count5 += inGraph(graph.nodes);
      }
    }
    return count5;
  };
  let count4 = inGraph(model.graph.nodes);
  for (const { nodes } of model.functions.values()) count4 += inGraph(nodes);
  return count4;
};
var MAX_SIZE2 = 2e7;
var WEIGHT_OF_SYMBOLS = 64;
var ALWAYS_KEPT_ELEMENTS = 16;
var SHORT_KEY = 256;
var spendOn = (fact, budget) => spendOnShape(spendOnValue(fact, budget), budget);
var spendOnValue = (fact, budget) => {
  const { value, type } = fact;
  if (value === void 0 || value.length <= ALWAYS_KEPT_ELEMENTS) return fact;
  for (const element2 of value) budget.size -= weightOf(element2);
  return value.length > elementLimit(type) || budget.size < 0 ? { ...fact, value: void 0 } : fact;
};
var weightOf = (element2) => typeof element2 === "object" ? WEIGHT_OF_SYMBOLS + element2.key.length : 1;
var spendOnShape = (fact, budget) => {
  const { shape } = fact;
  if (shape === void 0 || !shape.some(isLong)) return fact;
  for (const dim of shape) if (isLong(dim)) budget.size -= dim.key.length;
  if (budget.size >= 0) return fact;
  return { ...fact, shape: shape.map((dim) => isLong(dim) ? freshSymbol({ reason: "limit", node: "" }) : dim) };
};
var isLong = (dim) => !isKnown(dim) && dim.key.length > SHORT_KEY;

// src/analyzer/infer/defaults.ts
var FIRST_IR_WITH_DEFAULTS = 4;
var MAX_ELEMENTS = 8;
var defaultFacts = (model, bindings, diagnostics) => {
  const facts = /* @__PURE__ */ new Map();
  if (model.irVersion < FIRST_IR_WITH_DEFAULTS) return facts;
  const assumed = [];
  for (const { name: name2 } of model.graph.inputs) {
    const tensor2 = model.graph.initializers.get(name2);
    if (tensor2 === void 0 || !isSetting(tensor2)) continue;
    const fact = { ...factOfTensor(tensor2), constant: false, planned: true };
    const bound = bindings.get(name2);
    const stated = bound !== void 0 && isKnown(bound) ? scalarWith(fact, bound) : void 0;
    if (stated === void 0) assumed.push(name2);
    facts.set(name2, stated ?? (tensor2.elementType === "bool" ? { ...fact, value: void 0, planned: false } : fact));
  }
  if (assumed.length > 0) diagnostics.push(note(assumed));
  return facts;
};
var isSetting = ({ elementType, dims: dims2 }) => (elementType === "bool" || isInteger(elementType) && elementType.endsWith("64") || elementType === "int32") && dims2.reduce((product3, dim) => product3 * dim, 1) <= MAX_ELEMENTS;
var note = (names) => diagnostic(
  "default-assumed",
  {},
  `Counting with the defaults of inputs ${names.map((name2) => `"${name2}"`).join(", ")}`,
  {
    why: "They have a value in the file, and a caller may feed another. A condition among them is taken as not known.",
    fix: `bind "${names[0] ?? ""}" to the number that is fed.`
  }
);

// src/analyzer/onnx/protobuf.ts
var import_minimal = __toESM(require_minimal2(), 1);
Reflect.set(import_minimal.default.util, "Long", void 0);
import_minimal.default.configure();
var { Reader } = import_minimal.default;
var toNumber = (value) => typeof value === "number" ? value : value?.toNumber() ?? 0;
var isSet = (value) => value !== void 0 && value !== null;

// src/analyzer/onnx/small-floats.ts
var SMALL_FLOATS = /* @__PURE__ */ new Map([
  ["float16", { exponentBits: 5, mantissaBits: 10, bias: 15, special: "ieee" }],
  ["bfloat16", { exponentBits: 8, mantissaBits: 7, bias: 127, special: "ieee" }],
  ["float8e4m3fn", { exponentBits: 4, mantissaBits: 3, bias: 7, special: "lastIsNan" }],
  ["float8e4m3fnuz", { exponentBits: 4, mantissaBits: 3, bias: 8, special: "negativeZeroIsNan" }],
  ["float8e5m2", { exponentBits: 5, mantissaBits: 2, bias: 15, special: "ieee" }],
  ["float8e5m2fnuz", { exponentBits: 5, mantissaBits: 2, bias: 16, special: "negativeZeroIsNan" }],
  ["float4e2m1", { exponentBits: 2, mantissaBits: 1, bias: 1, special: "finite" }],
  ["float6e2m3", { exponentBits: 2, mantissaBits: 3, bias: 1, special: "finite" }],
  ["float6e3m2", { exponentBits: 3, mantissaBits: 2, bias: 3, special: "finite" }]
]);
var decodeSmallFloat = (pattern, format2) => {
  const { exponentBits, mantissaBits, bias, special } = format2;
  const lastExponent = 2 ** exponentBits - 1;
  const lastMantissa = 2 ** mantissaBits - 1;
  const mantissa = pattern & lastMantissa;
  const exponent = pattern >> mantissaBits & lastExponent;
  const isNegative = (pattern >> mantissaBits + exponentBits & 1) === 1;
  const sign = isNegative ? -1 : 1;
  if (special === "ieee" && exponent === lastExponent) return mantissa === 0 ? sign * Infinity : NaN;
  if (special === "lastIsNan" && exponent === lastExponent && mantissa === lastMantissa) return NaN;
  if (special === "negativeZeroIsNan" && isNegative && exponent === 0 && mantissa === 0) return NaN;
  const fraction2 = mantissa / 2 ** mantissaBits;
  return exponent === 0 ? sign * fraction2 * 2 ** (1 - bias) : sign * (1 + fraction2) * 2 ** (exponent - bias);
};
var decodeE8m0 = (pattern) => pattern === 255 ? NaN : 2 ** (pattern - 127);

// src/analyzer/onnx/elements.ts
var isKept = (type, count4) => {
  const kind = kindOf(type);
  return kind !== "complex" && count4 <= (kind === "float" ? KEPT_FLOATS : KEPT_ELEMENTS);
};
var decodeRaw = (type, bytes2, count4) => {
  const view2 = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const width = bitsOf(type);
  return Array.from({ length: count4 }, (_, index) => {
    switch (type) {
      case "float":
        return view2.getFloat32(4 * index, true);
      case "double":
        return view2.getFloat64(8 * index, true);
      case "int64":
        return Number(view2.getBigInt64(8 * index, true));
      case "uint64":
        return Number(view2.getBigUint64(8 * index, true));
      default:
        return fromPattern(type, readBits(view2, index * width, width));
    }
  });
};
var readBits = (view2, start, width) => {
  if (width === 32) return view2.getUint32(start / 8, true);
  if (width === 16) return view2.getUint16(start / 8, true);
  const byte = Math.floor(start / 8);
  const low = view2.getUint8(byte);
  const high = byte + 1 < view2.byteLength ? view2.getUint8(byte + 1) : 0;
  return (low | high << 8) >> start % 8 & 2 ** width - 1;
};
var fromPattern = (type, pattern) => {
  const kind = kindOf(type);
  if (kind === "bool") return pattern !== 0;
  const bits = bitsOf(type);
  if (kind === "int") return pattern << 32 - bits >> 32 - bits;
  if (kind === "uint") return pattern >>> 0;
  if (type === "float8e8m0") return decodeE8m0(pattern);
  const format2 = SMALL_FLOATS.get(type);
  return format2 === void 0 ? void 0 : decodeSmallFloat(pattern, format2);
};
var decodeTyped = (type, tensor2, count4) => {
  switch (type) {
    case "float":
      return exactly(tensor2.floatData ?? [], count4);
    case "double":
      return exactly(tensor2.doubleData ?? [], count4);
    case "int64":
      return exactly((tensor2.int64Data ?? []).map(toNumber), count4);
    case "uint32":
    case "uint64":
      return exactly((tensor2.uint64Data ?? []).map(toNumber), count4);
    case "string":
      return exactly((tensor2.stringData ?? []).map(decodeText), count4);
    default:
      return decodeInt32Data(type, tensor2.int32Data ?? [], count4);
  }
};
var decodeInt32Data = (type, entries, count4) => {
  const bits = bitsOf(type);
  const perEntry = bits === 4 || bits === 2 ? 8 / bits : 1;
  if (entries.length !== Math.ceil(count4 / perEntry)) return void 0;
  return Array.from({ length: count4 }, (_, index) => {
    const entry = entries[Math.floor(index / perEntry)] ?? 0;
    const pattern = bits === 32 ? entry : entry >> bits * (index % perEntry) & 2 ** bits - 1;
    return fromPattern(type, pattern);
  });
};
var exactly = (elements2, count4) => elements2.length === count4 ? [...elements2] : void 0;
var TEXT2 = new TextDecoder("utf-8", { ignoreBOM: true });
var decodeText = (bytes2) => TEXT2.decode(bytes2);

// src/analyzer/infer/check-initializers.ts
var checkInitializers = (graph) => [
  ...graph.inputs.flatMap((input) => conflictWith(input, graph.initializers.get(input.name)) ?? []),
  ...withoutData([...graph.initializers.values()])
];
var conflictWith = ({ name: name2, type }, initializer) => {
  if (initializer === void 0 || type?.kind !== "tensor") return void 0;
  const { shape, elementType } = type;
  const { dims: dims2 } = initializer;
  const fits = (elementType === void 0 || elementType === initializer.elementType) && (shape === void 0 || shape.length === dims2.length && shape.every((dim, axis) => typeof dim !== "number" || dim === dims2[axis]));
  if (fits) return void 0;
  const declared = `${elementType ?? "?"}[${shape?.map((dim) => dim ?? "?").join(", ") ?? "?"}]`;
  return diagnostic("annotation-stale", {}, `The declaration of input "${name2}" contradicts its initializer`, {
    why: `It says ${declared}; the initializer is ${initializer.elementType}[${dims2.join(", ")}].`
  });
};
var withoutData = (initializers) => {
  const missing = initializers.filter(isWithoutData);
  const [first] = missing;
  if (first === void 0) return [];
  return [
    diagnostic(
      "initializer-without-data",
      {},
      `The values of ${missing.length} small initializers are unknown: they have no data`,
      { why: `The first is "${first.name}", ${first.elementType}[${first.dims.join(", ")}].` }
    )
  ];
};
var isWithoutData = ({ dims: dims2, elementType, values, external, nonZeros }) => values === void 0 && external === void 0 && nonZeros === void 0 && isKept(
  elementType,
  dims2.reduce((product3, dim) => product3 * dim, 1)
);

// src/analyzer/infer/annotations.ts
var fillFromAnnotation = (inferred, declared, at3) => {
  const { context, run } = at3;
  if (declared === void 0 || context.annotations === "ignore") return inferred;
  const annotation = factOfType(declared, (dim) => readDim2(dim, at3));
  if (annotation?.kind !== "tensor") return inferred ?? annotation;
  if (inferred !== void 0 && inferred.kind !== "tensor") return inferred;
  compare2(inferred, annotation, at3);
  const mayFill = context.annotations === "keep" || run.problem?.startsWith("unknown-op") === true;
  return mayFill ? merge(inferred, annotation) : withBound(inferred, annotation, declared);
};
var withBound = (inferred, annotation, declared) => {
  if (declared.kind !== "tensor" || inferred?.shape?.length !== declared.shape?.length) return inferred;
  if (inferred?.shape?.some(isSynthetic) !== true) return inferred;
  const shape = inferred.shape.map((dim, axis) => {
    const bound = annotation.shape?.[axis];
    const isNamed = typeof declared.shape?.[axis] === "string";
    return isNamed && isSynthetic(dim) && bound !== void 0 && isKnown(bound) ? bound : dim;
  });
  return { ...inferred, shape };
};
var readDim2 = (dim, { name: name2, context }) => {
  if (typeof dim === "number" && dim >= 0) return dim;
  if (typeof dim !== "string" || dim === "") return context.anonymousDim(name2);
  return context.bindings.get(dim) ?? context.bind(symbolicDim(dim));
};
var isSynthetic = (dim) => !isKnown(dim) && syntheticOrigins(dim).length > 0;
var merge = (inferred, annotation) => {
  if (inferred === void 0) return annotation;
  const type = inferred.type ?? annotation.type;
  if (inferred.shape === void 0) return { ...inferred, type, shape: annotation.shape };
  if (annotation.shape?.length !== inferred.shape.length) return { ...inferred, type };
  const shape = inferred.shape.map((dim, axis) => {
    const other = annotation.shape?.[axis];
    return other !== void 0 && isSynthetic(dim) && !isSynthetic(other) ? other : dim;
  });
  return { ...inferred, type, shape };
};
var compare2 = (inferred, annotation, { name: name2, run, context }) => {
  if (inferred === void 0) return;
  const stale = (why) => {
    context.diagnostics.push(
      diagnostic("annotation-stale", { node: run.name }, `The annotation of "${name2}" contradicts the inferred type`, {
        why
      })
    );
  };
  if (inferred.type !== void 0 && annotation.type !== void 0 && inferred.type !== annotation.type) {
    stale(`It says ${annotation.type}; inferred is ${inferred.type}.`);
  }
  if (inferred.shape === void 0 || annotation.shape === void 0) return;
  const text = (shape) => `[${shape.map((dim) => isKnown(dim) ? dim : "?").join(", ")}]`;
  const differs2 = inferred.shape.length !== annotation.shape.length || inferred.shape.some((dim, axis) => {
    const other = annotation.shape?.[axis];
    return other !== void 0 && isKnown(dim) && isKnown(other) && dim !== other;
  });
  if (differs2) stale(`It says ${text(annotation.shape)}; inferred is ${text(inferred.shape)}.`);
};

// src/analyzer/ops/contract/stated-ranks.ts
var at2 = (input, ...ranks) => ({ input, ranks });
var vectors = (...inputs) => inputs.map((input) => at2(input, 1));
var STATED_RANKS = {
  Attention: [at2(4, 4), at2(5, 4), at2(6, 1)],
  BatchNormalization: vectors(1, 2, 3, 4).map((stated) => ({ ...stated, since: 9 })),
  CausalConvWithState: [at2(1, 3), at2(2, 1), at2(3, 3)],
  Col2Im: [at2(0, 3), ...vectors(1, 2)],
  ConstantOfShape: vectors(0),
  ConvTranspose: vectors(2),
  Conv: vectors(2),
  Dropout: [at2(1, 0), at2(2, 0)],
  GroupNormalization: vectors(1, 2),
  ImageDecoder: vectors(0),
  InstanceNormalization: vectors(1, 2),
  OneHot: [at2(1, 0, 1), at2(2, 1)],
  Reshape: [{ ...at2(1, 1), since: 5 }],
  Resize: [...vectors(1, 2, 3)].map((stated) => ({ ...stated, since: 11 })),
  ReverseSequence: vectors(1),
  RoiAlign: vectors(2),
  StringNormalizer: [at2(0, 1, 2)],
  STFT: vectors(2),
  TensorScatter: vectors(2),
  TfIdfVectorizer: [at2(0, 1, 2)]
};
var checkStatedRanks = (call) => {
  if (call.domain !== "") return;
  for (const { input, ranks, since = 1 } of STATED_RANKS[call.opType] ?? []) {
    const fact = call.tensor(input);
    if (call.since < since || fact.shape === void 0 || ranks.includes(fact.shape.length)) continue;
    call.fail(
      "input-invalid",
      `Cannot use input ${input} ${showTensor(fact)}`,
      `${call.opType} takes rank ${ranks.join(" or ")} there`
    );
  }
};

// src/analyzer/infer/check.ts
var checkAgainstSchema = (call, schema) => {
  if (schema === void 0) return;
  checkArity(call, schema);
  for (const [name2, facts] of schema.attributes) {
    if (facts.required && call.attribute(name2) === void 0) {
      call.fail("attribute-invalid", `Cannot use ${call.opType}: its attribute "${name2}" is missing`);
    }
  }
  checkTypes(call, schema);
  checkTypeVariables(call, schema);
  checkStatedRanks(call);
};
var checkArity = (call, schema) => {
  const given = call.inputs.length;
  const isVariadic = schema.inputs.at(-1)?.option === "variadic";
  if (given < schema.minInputs || !isVariadic && given > schema.inputs.length) {
    const range2 = isVariadic ? `at least ${schema.minInputs}` : `${schema.minInputs} to ${schema.inputs.length}`;
    call.fail(
      "input-invalid",
      `Cannot use ${call.opType} with ${given} inputs`,
      `Version ${schema.since} takes ${range2}.`
    );
  }
};
var checkTypes = (call, schema) => {
  call.inputs.forEach((fact, index) => {
    const parameter = schema.inputs[Math.min(index, schema.inputs.length - 1)];
    const written = typeText(fact);
    if (parameter === void 0 || written === void 0) return;
    const allowed = schema.types.get(parameter.type) ?? [parameter.type];
    if (allowed.length > 0 && !allowed.includes(written)) {
      call.report(
        "type-mismatch",
        `${call.opType} does not take ${written} as ${parameter.name}`,
        `Version ${schema.since} takes ${allowed.slice(0, 4).join(", ")}${allowed.length > 4 ? ", …" : ""}.`
      );
    }
  });
};
var HOMOGENEOUS = /* @__PURE__ */ new Set(["Concat", "Max", "Min", "Mean", "Sum", "Einsum"]);
var checkTypeVariables = (call, schema) => {
  const bound = /* @__PURE__ */ new Map();
  call.inputs.forEach((fact, index) => {
    const parameter = schema.inputs[Math.min(index, schema.inputs.length - 1)];
    const written = typeText(fact);
    if (parameter === void 0 || written === void 0 || !schema.types.has(parameter.type)) return;
    if (parameter.option === "variadic" && !HOMOGENEOUS.has(schema.name)) return;
    const { name: name2 } = parameter;
    const first = bound.get(parameter.type);
    if (first === void 0) bound.set(parameter.type, { name: name2, written });
    else if (first.written !== written)
      call.report(
        "type-mismatch",
        `${call.opType} does not take ${first.written} as ${first.name} with ${written} as ${name2}`,
        "Both must have one type."
      );
  });
};
var checkExtents = (call, outputs) => {
  for (const fact of outputs) {
    if (fact?.kind === "sequence" || fact?.kind === "optional") checkExtents(call, [fact.element]);
    if (fact?.kind !== "tensor" && fact?.kind !== "sparse-tensor" || fact.shape === void 0) continue;
    if (fact.shape.some((dim) => isKnown(dim) && dim < 0)) {
      call.fail("shape-mismatch", `Cannot make an output of ${showShape(fact.shape)}`, "An extent would be below zero");
    }
  }
};
var typeText = (fact) => fact?.kind === "tensor" && fact.type !== void 0 ? `tensor(${fact.type})` : void 0;

// src/analyzer/onnx/model.ts
var functionKey = (domain, name2, overload) => `${domain}::${name2}::${overload}`;

// src/analyzer/infer/functions.ts
var functionFor = (node, frame, context) => {
  const key = functionKey(node.domain, node.opType, node.overload);
  const definition = context.model.functions.get(key);
  if (definition === void 0 || !hasOperator(node, frame, context)) return definition;
  if (!context.shadowedOperators.has(key)) {
    context.shadowedOperators.add(key);
    context.diagnostics.push(
      diagnostic("function-shadowed", { node: node.name }, `Counting the operator ${node.opType}, not the function`, {
        why: "The model holds a local function of that name, too; runtimes take their own operator."
      })
    );
  }
  return void 0;
};
var hasOperator = ({ domain, opType }, { opsetImports }, context) => schemaFor(domain, opType, opsetImports.get(domain) ?? 1) !== void 0 && context.operatorOf(domain, opType) !== void 0;
var callFunction = (definition, call, { frame, context, walk: walk2 }) => {
  const key = functionKey(definition.domain, definition.name, definition.overload);
  if (frame.functionStack.includes(key) || frame.depth >= MAX_NESTING2) {
    context.diagnostics.push(
      diagnostic(
        "function-recursion",
        { node: call.node },
        `Cannot expand function "${definition.name}": it calls itself`,
        {
          why: `The calls are ${[...frame.functionStack, key].map((k) => k.split("::")[1]).join(" → ")}.`
        }
      )
    );
    return "function-recursion";
  }
  const attributes = boundAttributes(definition, call);
  const signature = signatureOf(key, call.inputs, attributes);
  const known = context.functionRuns.get(signature);
  if (known !== void 0) return known;
  const scope = new Scope();
  definition.inputs.forEach((name2, position2) => scope.set(name2, call.inputs[position2]));
  const body = walk2(
    {
      nodes: definition.nodes,
      initializers: /* @__PURE__ */ new Map(),
      valueInfos: definition.valueInfos,
      inputNames: definition.inputs,
      outputNames: definition.outputs,
      outputs: []
    },
    scope,
    {
      opsetImports: definition.opsetImports.size > 0 ? definition.opsetImports : frame.opsetImports,
      attributes,
      functionStack: [...frame.functionStack, key],
      depth: frame.depth + 1
    },
    context
  );
  context.functionRuns.set(signature, body);
  return body;
};
var boundAttributes = (definition, call) => {
  const bound = new Map(definition.attributeDefaults);
  for (const name2 of [...definition.attributes, ...definition.attributeDefaults.keys()]) {
    const given = call.attribute(name2);
    if (given !== void 0) bound.set(name2, given);
  }
  return bound;
};
var signatureOf = (key, inputs, attributes) => `${key}|${inputs.map(factKey).join(";")}|${[...attributes].map(([name2, value]) => `${name2}=${attributeKey(value)}`).join(";")}`;
var factKey = (fact) => {
  if (fact === void 0) return "-";
  if (fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return objectId(fact);
  const shape = fact.shape?.map((dim) => typeof dim === "number" ? dim : format(dim)).join(",") ?? "?";
  const value = fact.value === void 0 ? "" : fact.value.length <= 64 ? fact.value.map(elementKey).join(",") : objectId(fact.value);
  return `${fact.type}[${shape}]${fact.constant === true ? "c" : ""}${fact.planned === true ? "p" : ""}${value}`;
};
var elementKey = (element2) => typeof element2 === "object" && element2 !== null && "key" in element2 ? `e${String(element2.key)}` : `${typeof element2}${String(element2)}`;
var attributeKey = (attribute) => {
  switch (attribute.type) {
    case "float":
    case "int":
    case "string":
      return `${attribute.value}`;
    case "floats":
    case "ints":
    case "strings":
      return attribute.value === void 0 ? objectId(attribute) : attribute.value.join(",");
    default:
      return objectId(attribute);
  }
};
var ids = /* @__PURE__ */ new WeakMap();
var lastId = 0;
var objectId = (value) => {
  const id = ids.get(value) ?? ++lastId;
  ids.set(value, id);
  return `#${id}`;
};

// src/analyzer/infer/node-call.ts
var NOTHING = { kind: "tensor", type: void 0, shape: void 0 };
var Uncountable = class extends Error {
};
var NodeCall = class {
  #parts;
  /** What the walk of a body reported. */
  #reported = /* @__PURE__ */ new Map();
  #outputs = [];
  constructor(parts) {
    this.#parts = parts;
  }
  get node() {
    return this.#parts.name;
  }
  get opType() {
    return this.#parts.node.opType;
  }
  get domain() {
    return this.#parts.node.domain;
  }
  get since() {
    return this.#parts.schema?.since ?? 1;
  }
  get inputs() {
    return this.#parts.inputs;
  }
  get outputCount() {
    return this.#parts.node.outputs.length;
  }
  has(index) {
    return (this.#parts.node.inputs[index] ?? "") !== "";
  }
  wants(index) {
    return (this.#parts.node.outputs[index] ?? "") !== "";
  }
  tensor(index) {
    const fact = this.#parts.inputs[index];
    return fact?.kind === "tensor" || fact?.kind === "sparse-tensor" ? fact : NOTHING;
  }
  readers(index) {
    return this.#parts.readersOf(this.#parts.node.outputs[index] ?? "");
  }
  attribute(name2) {
    const written = this.#parts.node.attributes.get(name2);
    return written?.type === "reference" ? this.#parts.frame.attributes?.get(written.name) : written;
  }
  int(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "int") return attribute.value;
    return attribute === void 0 ? numberOr(this.#default(name2)) : void 0;
  }
  float(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "float" || attribute?.type === "int") return attribute.value;
    return attribute === void 0 ? numberOr(this.#default(name2)) : void 0;
  }
  string(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "string") return attribute.value;
    const fallback = attribute === void 0 ? this.#default(name2) : void 0;
    return typeof fallback === "string" ? fallback : void 0;
  }
  ints(name2) {
    return this.#numbers(name2, "ints");
  }
  floats(name2) {
    return this.#numbers(name2, "floats");
  }
  strings(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "strings" ? attribute.value : void 0;
  }
  tensorAttribute(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "tensor" ? attribute.value : void 0;
  }
  graph(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "graph" ? attribute.value : void 0;
  }
  requireInt(name2) {
    return this.int(name2) ?? this.fail("attribute-invalid", `Cannot read attribute "${name2}" of ${this.opType}: it is missing`);
  }
  unknown(reason) {
    return freshSymbol({ reason, node: this.node });
  }
  pinned(name2) {
    return this.#parts.context.bindings.get(`${this.node}.${name2}`) ?? freshSymbol({ reason: "data-dependent", node: this.node, pin: `${this.node}.${name2}` });
  }
  fail(code, what, why) {
    throw new DiagnosticError(this.#diagnostic(code, what, why));
  }
  report(code, what, why) {
    this.#parts.context.diagnostics.push(this.#diagnostic(code, what, why));
  }
  get walksLeft() {
    return this.#parts.context.budget.walks;
  }
  run(graph, inputs, label) {
    const { diagnostics } = this.#parts.context;
    const before = diagnostics.length;
    const run = this.#parts.runBody(graph, inputs, label);
    if (diagnostics.length > before) this.#reported.set(run, new Set(diagnostics.slice(before)));
    return run;
  }
  dismiss(run) {
    const { diagnostics } = this.#parts.context;
    const reported = this.#reported.get(run);
    if (reported === void 0) return;
    const kept = diagnostics.filter((entry) => !reported.has(entry));
    diagnostics.splice(0, diagnostics.length, ...kept);
  }
  /** Records what was inferred, for counting. */
  complete(outputs) {
    this.#outputs = outputs;
  }
  get outputs() {
    return this.#outputs;
  }
  dims(index) {
    return this.tensor(index).shape ?? this.giveUp(`the shape of input ${index} is unknown`);
  }
  outDims(index = 0) {
    const fact = this.#outputs[index];
    return (fact?.kind === "tensor" ? fact.shape : void 0) ?? this.giveUp(`the shape of output ${index} is unknown`);
  }
  typeOf(index) {
    return this.tensor(index).type;
  }
  giveUp(reason) {
    throw new Uncountable(reason);
  }
  #default(name2) {
    return this.#parts.schema?.attributes.get(name2)?.default;
  }
  #numbers(name2, type) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "ints" || attribute?.type === "floats") return attribute.value;
    if (attribute?.type === (type === "ints" ? "int" : "float")) return [attribute.value];
    const fallback = attribute === void 0 ? this.#default(name2) : void 0;
    return Array.isArray(fallback) ? fallback.filter((entry) => typeof entry === "number") : void 0;
  }
  #diagnostic(code, what, why) {
    const where = { node: `${this.node} (${this.opType})` };
    return diagnostic(code, where, what, why === void 0 ? {} : { why });
  }
};
var numberOr = (value) => typeof value === "number" ? value : void 0;

// src/analyzer/infer/finish.ts
var RANDOM = /^(Random|Bernoulli|Multinomial|Dropout)/;
var finish = (outputs, { node, inputs, budget }) => {
  const isFixed = !RANDOM.test(node.opType);
  const isConstant2 = isFixed && inputs.every((fact, i) => node.inputs[i] === "" || isConstantFact(fact));
  const isPlanned = isFixed && (isConstant2 || readsShapeAlone(node, inputs) || inputs.every((fact, i) => node.inputs[i] === "" || isPlannedFact(fact)));
  const ownsBody = [...node.attributes.values()].some(({ type }) => type === "graph");
  return node.outputs.map((_, i) => {
    const fact = outputs[i];
    if (fact === void 0 || fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return fact;
    const kept = spendOn(fact, budget);
    return ownsBody ? kept : withOrigin(kept, isConstant2, isPlanned);
  });
};
var withOrigin = (fact, constant2, planned) => constant2 === (fact.constant === true) && planned === (fact.planned === true) ? fact : { ...fact, constant: constant2, planned };
var isConstantFact = (fact) => fact?.kind === "tensor" && fact.constant === true;
var isPlannedFact = (fact) => fact?.kind === "tensor" && (fact.constant === true || fact.planned === true);
var readsShapeAlone = ({ opType, domain }, [fact]) => domain === "" && (opType === "Shape" || opType === "Size") && fact?.kind === "tensor" && fact.shape !== void 0 && fact.shape.every((dim) => isKnown(dim) || syntheticOrigins(dim).every(({ reason }) => reason === "unbound-symbol"));

// src/analyzer/infer/order.ts
var executionOrder = (nodes) => {
  const producer = /* @__PURE__ */ new Map();
  nodes.forEach((node, index) => {
    for (const output of node.outputs) if (output !== "") producer.set(output, index);
  });
  const moved = nodes.find((node, index) => readsOf(node).some((name2) => (producer.get(name2) ?? -1) >= index));
  return moved === void 0 ? { nodes, cyclic: [] } : { ...sort(nodes, producer), moved };
};
var sort = (nodes, producer) => {
  const waiting = nodes.map(() => 0);
  const consumers = nodes.map(() => []);
  nodes.forEach((node, index) => {
    for (const name2 of new Set(readsOf(node))) {
      const from = producer.get(name2);
      if (from === void 0) continue;
      consumers[from]?.push(index);
      waiting[index] = (waiting[index] ?? 0) + 1;
    }
  });
  const order = [];
  waiting.forEach((count4, index) => {
    if (count4 === 0) order.push(index);
  });
  for (let next = 0; next < order.length; next++) {
    for (const consumer of consumers[order[next] ?? -1] ?? []) {
      const left = (waiting[consumer] ?? 0) - 1;
      waiting[consumer] = left;
      if (left === 0) order.push(consumer);
    }
  }
  return {
    nodes: order.flatMap((index) => nodes[index] ?? []),
    cyclic: nodes.filter((_, index) => (waiting[index] ?? 0) > 0)
  };
};
var readsOf = (node) => {
  let captured;
  for (const attribute of node.attributes.values()) {
    if (attribute.type === "graph") captured = [...captured ?? [], ...capturedNames(attribute.value)];
    else if (attribute.type === "graphs") captured = [...captured ?? [], ...attribute.value.flatMap(capturedNames)];
  }
  return captured === void 0 ? node.inputs : [...node.inputs, ...captured];
};
var capturedNames = (graph) => {
  const own = /* @__PURE__ */ new Set([...graph.inputs.map((input) => input.name), ...graph.initializers.keys()]);
  for (const node of graph.nodes) for (const output of node.outputs) own.add(output);
  const read5 = [...graph.nodes.flatMap(readsOf), ...graph.outputs.map((output) => output.name)];
  return read5.filter((name2) => name2 !== "" && !own.has(name2));
};

// src/analyzer/infer/run-kind.ts
var kindOfRun = (walked) => {
  const writer = new KindWriter();
  for (const name2 of walked.graph.inputNames) writer.fact(walked.facts.get(name2));
  for (const node of walked.nodes) writer.node(node);
  return { key: writer.text, isComplete: writer.isComplete };
};
var KindWriter = class {
  text = "";
  isComplete = true;
  /** Sizes that the data give: what counts is where the same one stands again, not which one it is. */
  #open = /* @__PURE__ */ new Map();
  node(run) {
    this.text += `
${run.name}`;
    if (run.problem !== void 0) this.#lack(run.problem);
    for (const output of run.outputs) this.fact(output);
    this.#work(run);
    const { bodies } = run;
    if (bodies === void 0) return;
    if (bodies.combine === "max") this.#lack("max");
    if (bodies.missing !== void 0) this.#lack(bodies.missing);
    for (const { label, run: body, times: times2, assumed } of bodies.items) {
      this.text += `{${label}×`;
      this.#size(times2);
      if (assumed !== void 0) this.#lack(assumed.name);
      const { key, isComplete } = body.kind;
      this.isComplete &&= isComplete;
      this.text += `${key}}`;
    }
  }
  fact(fact) {
    if (fact === void 0) return this.#lack("-");
    switch (fact.kind) {
      case "tensor":
      case "sparse-tensor":
        return this.#tensor(fact);
      case "sequence":
        this.text += " (";
        this.#size(fact.length);
        if (fact.elements === void 0) this.fact(fact.element);
        else for (const element2 of fact.elements) this.fact(element2);
        this.text += ")";
        return;
      case "optional":
        this.text += ` ${String(fact.present)}`;
        return fact.present === false ? void 0 : this.fact(fact.element);
      case "map":
      case "opaque":
        this.text += ` ${fact.kind}`;
    }
  }
  #tensor({ type, shape, value, constant: constant2, planned }) {
    const isValued = value !== void 0 && value.every((element2) => element2 !== void 0);
    this.text += ` ${type}${constant2 === true ? "c" : ""}${planned === true ? "p" : ""}${isValued ? "v" : ""}[`;
    if (shape === void 0) this.#lack("?");
    for (const dim of shape ?? []) this.#size(dim);
    this.text += "]";
  }
  /** Counts may read values, which differ from step to step: so the counts themselves are compared. */
  #work({ operator, call }) {
    const cost3 = operator?.cost;
    if (cost3?.kind !== "counted" && (cost3?.kind !== "moves" || cost3.reads === void 0)) return;
    try {
      const work2 = cost3.kind === "counted" ? cost3.count(call) : { reads: cost3.reads?.(call) ?? {} };
      const { operands, reads, ...counts } = work2;
      this.text += `=${operands?.join() ?? ""}`;
      for (const [name2, count4] of [...Object.entries(counts), ...Object.entries(reads ?? {})]) {
        this.text += ` ${name2}:`;
        this.#size(count4);
      }
    } catch (error) {
      this.#lack(error instanceof Error ? error.message : String(error));
    }
  }
  #size(size2) {
    if (typeof size2 !== "object") {
      this.text += `${size2},`;
      return;
    }
    if (syntheticOrigins(size2).every(({ reason }) => reason === "unbound-symbol")) {
      this.text += `${size2.key},`;
      return;
    }
    const number = this.#open.get(size2.key) ?? this.#open.size;
    this.#open.set(size2.key, number);
    this.#lack(`${number}`);
  }
  #lack(what) {
    this.isComplete = false;
    this.text += `?${what},`;
  }
};
var FATAL = /^(shape-mismatch|input-invalid): /;
var failureOf = (walked) => {
  for (const { name: name2, problem, bodies, isFunctionCall } of walked.nodes) {
    if (problem !== void 0 && FATAL.test(problem)) return `${name2}: ${problem.replace(FATAL, "")}`;
    const body = isFunctionCall ? bodies?.items[0]?.run : void 0;
    const inner = body !== void 0 && isWalked(body) ? failureOf(body) : void 0;
    if (inner !== void 0) return inner;
  }
  return void 0;
};

// src/analyzer/infer/pin.ts
var pinUnknown = (fact, output) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0 || fact.shape.every(isKnown)) return fact;
  return { ...fact, shape: fact.shape.map((dim, axis) => pinDim(dim, axis, output)) };
};
var pinDim = (dim, axis, { name: name2, node, context, named }) => {
  if (isKnown(dim)) return dim;
  const pin = `${name2}.${axis}`;
  const bound = context.bindings.get(pin);
  if (bound !== void 0) return bound;
  const known = named.get(dim.key);
  if (known !== void 0) return known;
  const [origin, ...others] = syntheticOrigins(dim);
  if (origin?.node !== node || origin.pin !== void 0 || others.length > 0) return dim;
  const isOwnSymbol = dim.terms.length === 1 && dim.terms[0]?.coefficient === 1n && dim.terms[0].degree === 1;
  if (!isOwnSymbol || dim.denominator !== 1n || dim.depth !== 1) return dim;
  const renamed = freshSymbol({ ...origin, pin });
  named.set(dim.key, renamed);
  return renamed;
};

// src/analyzer/infer/walk.ts
var walkGraph = (graph, scope, frame, context) => {
  for (const [name2, constant2] of graph.initializers) if (!scope.own.has(name2)) scope.set(name2, factOfTensor(constant2));
  const annotations = new Map([...graph.valueInfos, ...graph.outputs].map((info) => [info.name, info.type]));
  const { nodes, cyclic, moved } = executionOrder(graph.nodes);
  if (moved !== void 0) reportUnsorted(moved, context);
  if (cyclic.length > 0) {
    const names = cyclic.slice(0, 3).map((node) => `"${node.name || node.opType}"`);
    context.diagnostics.push(
      diagnostic("graph-cycle", {}, `Cannot order ${cyclic.length} nodes: they form a cycle`, {
        why: `Among them ${names.join(", ")}.`
      })
    );
  }
  const runs = [];
  nodes.forEach((node, index) => {
    const run = walkNode(node, index, { scope, frame, context, nodes });
    const named = /* @__PURE__ */ new Map();
    const outputs = node.outputs.map((name2, position2) => {
      const filled2 = fillFromAnnotation(run.outputs[position2], annotations.get(name2), { name: name2, run, context });
      return pinUnknown(filled2, { name: name2, node: run.name, context, named });
    });
    node.outputs.forEach((name2, position2) => {
      if (name2 !== "") scope.set(name2, outputs[position2]);
    });
    run.call.complete(outputs);
    runs.push(outputs.every((fact, position2) => fact === run.outputs[position2]) ? run : { ...run, outputs });
  });
  return markWalked(
    walkedGraph({
      graph,
      nodes: runs,
      facts: scope.own,
      outputs: graph.outputNames.map((name2) => scope.get(name2))
    })
  );
};
var walkedGraph = (walked) => {
  let kind;
  return {
    ...walked,
    get kind() {
      return kind ??= kindOfRun(walked);
    },
    get failure() {
      return failureOf(walked);
    }
  };
};
var reportUnsorted = (node, context) => {
  context.diagnostics.push(
    diagnostic("graph-unsorted", {}, "Sorting the nodes of a graph: the file does not list them in execution order", {
      why: `Node "${node.name || node.opType}" stands before one whose result it reads.`
    })
  );
};
var walkNode = (node, index, around) => {
  const { frame, context } = around;
  const name2 = nodeName(node, index);
  const inputs = node.inputs.map((input) => readInput(input, name2, around));
  const definition = functionFor(node, frame, context);
  const schema = definition === void 0 ? schemaOf(node, frame, context) : void 0;
  const call = new NodeCall({
    node,
    name: name2,
    schema,
    inputs,
    frame,
    context,
    readersOf: (value) => readersOf(value, around),
    runBody: (graph, bodyInputs) => walkBody(graph, bodyInputs, around)
  });
  const base = { node, name: name2, call, bodies: void 0, isFunctionCall: false };
  if (--context.budget.walks < 0)
    return { ...base, operator: void 0, outputs: [], problem: "limit: too many node walks" };
  if (definition !== void 0) {
    const body = callFunction(definition, call, { ...around, walk: walkGraph });
    if (typeof body === "string") return { ...base, operator: void 0, outputs: [], problem: body };
    const bodies = { combine: "sum", items: [{ label: node.opType, run: body, times: 1n }] };
    return { ...base, operator: void 0, outputs: body.outputs, bodies, isFunctionCall: true, problem: void 0 };
  }
  const operator = context.operatorOf(node.domain, node.opType);
  if (operator === void 0 || schema === void 0 && schemaVersions(node.domain, node.opType).length === 0) {
    return { ...base, operator, outputs: [], problem: unknownOperator(node, name2, context) };
  }
  const result = applyRule(operator, call, schema);
  return { ...base, operator, ...result, outputs: finish(result.outputs, { node, inputs, budget: context.budget }) };
};
var readersOf = (value, around) => value === "" ? [] : around.nodes.filter((node) => node.inputs.includes(value)).map((node) => ({
  node,
  input: (index) => around.scope.get(node.inputs[index] ?? ""),
  readers: (index) => readersOf(node.outputs[index] ?? "", around)
}));
var readInput = (input, node, { scope, context }) => {
  if (input === "") return void 0;
  if (!scope.has(input)) {
    context.diagnostics.push(
      diagnostic("value-undefined", { node }, `Cannot find the value "${input}"`, {
        why: "No node, initializer or graph input produces it."
      })
    );
  }
  return scope.get(input);
};
var schemaOf = (node, frame, context) => {
  const version = frame.opsetImports.get(node.domain);
  if (version !== void 0) return schemaFor(node.domain, node.opType, version) ?? olderThan(node, version, context);
  if (!context.missingOpsets.has(node.domain)) {
    context.missingOpsets.add(node.domain);
    context.diagnostics.push(
      diagnostic("opset-missing", {}, `Assuming version 1 of domain "${node.domain || "ai.onnx"}"`, {
        why: `Node "${node.name || node.opType}" uses it, and the model does not import it.`
      })
    );
  }
  return schemaFor(node.domain, node.opType, 1);
};
var olderThan = (node, version, context) => {
  const [first] = schemaVersions(node.domain, node.opType);
  const id = node.domain === "" ? node.opType : `${node.domain}:${node.opType}`;
  if (first === void 0 || context.tooNewOperators.has(id)) return first;
  context.tooNewOperators.add(id);
  context.diagnostics.push(
    diagnostic("operator-too-new", { node: node.name }, `Using ${id} of version ${first.since}`, {
      why: `The model imports version ${version}, which does not have it yet.`
    })
  );
  return first;
};
var unknownOperator = (node, name2, context) => {
  const id = node.domain === "" ? node.opType : `${node.domain}:${node.opType}`;
  if (!context.unknownOperators.has(id)) {
    context.unknownOperators.add(id);
    context.diagnostics.push(
      diagnostic("unknown-operator", { node: name2 }, `Cannot count operator ${id}`, {
        why: "It is in no known schema and the model holds no local function of that name."
      })
    );
  }
  return `unknown-op: ${id}`;
};
var applyRule = (operator, call, schema) => {
  try {
    checkAgainstSchema(call, schema);
    const result = operator.infer(call);
    const inference = isInference2(result) ? result : { outputs: result };
    checkExtents(call, inference.outputs);
    return { outputs: inference.outputs, bodies: inference.bodies, problem: void 0 };
  } catch (error) {
    if (error instanceof DiagnosticError) {
      const { code, what, why } = error.diagnostic;
      call.report(code, what, why);
      return { outputs: [], bodies: void 0, problem: `${code}: ${what}` };
    }
    call.report("rule-failed", `Cannot infer ${call.opType}: its rule does not cover these values`);
    return { outputs: [], bodies: void 0, problem: "rule-failed: its rule does not cover these values" };
  }
};
var isInference2 = (result) => "outputs" in result;
var walkBody = (graph, inputs, { scope, frame, context }) => {
  if (frame.depth >= MAX_NESTING2) {
    throw new DiagnosticError(diagnostic("model-limit", {}, `Cannot follow more than ${MAX_NESTING2} nested graphs`));
  }
  const inner = new Scope(scope);
  graph.inputs.forEach((input, position2) => {
    const given = inputs[position2];
    const declared = factOfType(
      input.type,
      (dim) => typeof dim === "number" && dim >= 0 ? dim : context.anonymousDim(input.name)
    );
    inner.set(input.name, given ?? declared);
  });
  return walkGraph(walkable(graph), inner, { ...frame, depth: frame.depth + 1 }, context);
};
var walkable = (graph) => ({
  ...graph,
  inputNames: graph.inputs.map((input) => input.name),
  outputNames: graph.outputs.map((output) => output.name)
});

// src/analyzer/infer/infer.ts
var infer7 = (model, options = {}) => {
  const bound = bindInputs(model, {
    symbols: options.symbols ?? {},
    inputs: options.inputs ?? {},
    mode: options.mode ?? "bound",
    ...options.facts === void 0 ? {} : { facts: options.facts }
  });
  const limit = nodeLimit(model);
  const context = {
    model,
    operatorOf: options.operatorOf ?? operatorFor,
    bindings: bound.symbols,
    annotations: options.annotations ?? "fallback",
    diagnostics: [...bound.diagnostics, ...checkInitializers(model.graph)],
    functionRuns: /* @__PURE__ */ new Map(),
    budget: { walks: limit, size: MAX_SIZE2 },
    missingOpsets: /* @__PURE__ */ new Set(),
    unknownOperators: /* @__PURE__ */ new Set(),
    tooNewOperators: /* @__PURE__ */ new Set(),
    shadowedOperators: /* @__PURE__ */ new Set(),
    anonymousDim: (name2) => freshSymbol({ reason: "missing-value", node: name2 }),
    bind: (dim) => isKnown(dim) ? dim : substitute(dim, bound.symbols)
  };
  const scope = new Scope();
  for (const [name2, fact] of bound.facts) scope.set(name2, fact);
  for (const [name2, fact] of defaultFacts(model, bound.symbols, context.diagnostics)) scope.set(name2, fact);
  const frame = { opsetImports: model.opsetImports, attributes: void 0, functionStack: [], depth: 0 };
  const main = walkGraph(walkable(model.graph), scope, frame, context);
  if (context.budget.walks < 0) {
    context.diagnostics.push(
      diagnostic("model-limit", {}, `Cannot follow more than ${limit} nodes: functions or loops unfold without end`)
    );
  }
  return { main, inputs: bound.facts, symbols: bound.symbols, diagnostics: withoutRepeats(context.diagnostics), limit };
};
var withoutRepeats = (diagnostics) => [
  ...new Map(
    diagnostics.map((entry) => [`${entry.code}|${entry.where.node}|${entry.what}|${entry.why}`, entry])
  ).values()
];

// src/analyzer/onnx/read-file.ts
import { closeSync as closeSync2, constants as constants2, fstatSync as fstatSync2, openSync as openSync2, readSync as readSync2, statSync } from "node:fs";

// src/analyzer/onnx/external-file.ts
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
var MOST_BYTES = 32 * 1024;
var externalReader = (modelPath) => ({ location, offset }, byteLength) => {
  if (byteLength > MOST_BYTES) return void 0;
  try {
    const directory = dirname(resolve(modelPath));
    const target = realpathSync(resolve(directory, location));
    const homes = [realpathSync(directory), dirname(realpathSync(modelPath))];
    if (!homes.some((home) => target.startsWith(home.endsWith(sep) ? home : home + sep))) return void 0;
    return readRange(target, offset, byteLength);
  } catch {
    return void 0;
  }
};
var readRange = (target, offset, length) => {
  const descriptor = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || offset + length > status.size) return void 0;
    const buffer = new Uint8Array(length);
    const count4 = readSync(descriptor, buffer, 0, length, offset);
    return count4 === length ? buffer : void 0;
  } finally {
    closeSync(descriptor);
  }
};

// src/analyzer/onnx/build-model.ts
var import_onnx_proto2 = __toESM(require_onnx(), 1);

// src/analyzer/onnx/dropped.ts
var NOTHING2 = /* @__PURE__ */ new Map();
var writeNote = (fields) => [...fields].map(([field, { count: count4, bytes: bytes2 }]) => `${field}:${count4}:${bytes2}`).join(" ");
var readNote = (note2) => {
  if (note2 === "") return NOTHING2;
  return new Map(
    note2.split(" ").map((part) => {
      const [field = 0, count4 = 0, bytes2 = 0] = part.split(":").map(Number);
      return [field, { count: count4, bytes: bytes2 }];
    })
  );
};

// src/analyzer/onnx/external-data.ts
var parseExternalData = (entries) => {
  const values = new Map(entries.map((entry) => [entry.key ?? "", entry.value ?? ""]));
  const location = values.get("location") ?? "";
  const problem = locationProblem(location);
  if (problem !== void 0) return { problem };
  const offset = parseCount(values.get("offset") ?? "0");
  if (offset === void 0) return { problem: "its offset is not a number of bytes" };
  const lengthText = values.get("length");
  const length = lengthText === void 0 ? void 0 : parseCount(lengthText);
  if (lengthText !== void 0 && length === void 0) return { problem: "its length is not a number of bytes" };
  return { reference: { location, offset, length } };
};
var parseCount = (text) => {
  if (!/^\d{1,16}$/.test(text)) return void 0;
  const count4 = Number(text);
  return Number.isSafeInteger(count4) ? count4 : void 0;
};
var locationProblem = (location) => {
  if (location === "") return "it names no file";
  if (location.includes("\0")) return "its path contains a NUL character";
  if (location.includes("_ORT_MEM_ADDR_")) return "it is an address in the memory of another program";
  if (/^[a-z][a-z0-9+.-]+:/i.test(location)) return "it is a URL";
  if (/^[a-z]:/i.test(location) || /^[/\\]/.test(location)) return "its path is absolute";
  if (location.split(/[/\\]/).includes("..")) return "its path leads out of the directory of the model";
  return void 0;
};

// src/analyzer/onnx/problems.ts
var Problems = class {
  file;
  #list = [];
  #omitted = 0;
  constructor(file) {
    this.file = file;
  }
  report(code, what, details = {}) {
    if (this.#list.length >= MAX_DIAGNOSTICS) {
      this.#omitted++;
      return;
    }
    const { node, ...more } = details;
    this.#list.push(diagnostic(code, node === void 0 ? { file: this.file } : { file: this.file, node }, what, more));
  }
  all() {
    if (this.#omitted === 0) return this.#list;
    const more = diagnostic(
      "model-malformed",
      { file: this.file },
      `${this.#omitted} more problems of this kind are not shown`,
      {
        severity: "warning"
      }
    );
    return [...this.#list, more];
  }
};
var quote = (name2) => {
  const cut2 = name2.length > 80 ? `${name2.slice(0, 77)}…` : name2;
  return JSON.stringify(cut2);
};

// src/analyzer/onnx/build-tensor.ts
var RAW_DATA = 9;
var STRING_DATA = 6;
var EXTERNAL = 1;
var buildTensor = (proto, context) => {
  const draft = draftTensor(proto, context.problems);
  if (draft === void 0) return void 0;
  return proto.dataLocation === EXTERNAL ? buildExternal(draft, context) : buildInline(draft, context.problems);
};
var buildSparseTensor = (proto, context) => {
  const name2 = proto.values?.name ?? "";
  const dims2 = checkDims((proto.dims ?? []).map(toNumber), `sparse tensor ${quote(name2)}`, context.problems);
  const values = buildTensor(proto.values ?? {}, context);
  const indices = buildTensor(proto.indices ?? {}, context);
  if (dims2 === void 0 || values === void 0 || indices === void 0) return void 0;
  return {
    name: name2,
    elementType: values.elementType,
    dims: dims2,
    storedBytes: values.storedBytes + indices.storedBytes,
    nonZeros: volumeOf(values.dims)
  };
};
var draftTensor = (proto, problems) => {
  const name2 = proto.name ?? "";
  const code = proto.dataType ?? 0;
  const elementType = elementTypeOf(code);
  if (elementType === void 0) {
    problems.report(
      "model-malformed",
      `The tensor ${quote(name2)} has the element type ${code}, which ONNX does not define`,
      {
        why: "Its size cannot be known, so it is left out.",
        fix: "Export the model again; if the type is new in ONNX, update Flopgate."
      }
    );
    return void 0;
  }
  const dims2 = checkDims((proto.dims ?? []).map(toNumber), `tensor ${quote(name2)}`, problems);
  if (dims2 === void 0) return void 0;
  return { proto, name: name2, elementType, dims: dims2, count: volumeOf(dims2), dropped: readNote(proto.docString ?? "") };
};
var volumeOf = (dims2) => dims2.reduce((volume2, dim) => volume2 * dim, 1);
var MAX_ELEMENTS2 = 2 ** 48;
var checkDims = (dims2, what, problems) => {
  const isSane = dims2.every((dim) => Number.isSafeInteger(dim) && dim >= 0) && volumeOf(dims2) <= MAX_ELEMENTS2;
  if (isSane) return dims2;
  const shown = dims2.slice(0, 8).join("×");
  problems.report("model-malformed", `The ${what} has impossible dimensions`, {
    why: `They are ${shown}${dims2.length > 8 ? "×…" : ""}; it is left out.`,
    fix: "Export the model again."
  });
  return void 0;
};
var expectedBytes = ({ elementType, count: count4 }) => Number(storedBytes(elementType, BigInt(count4)));
var tensorOf = (draft, bytes2, values) => {
  const { name: name2, elementType, dims: dims2 } = draft;
  const base = { name: name2, elementType, dims: dims2, storedBytes: bytes2 };
  return values === void 0 ? base : { ...base, values };
};
var buildInline = (draft, problems) => {
  if (draft.elementType === "string") return tensorOf(draft, textBytes(draft), valuesOf(draft, problems));
  const raw = draft.dropped.get(RAW_DATA)?.bytes ?? draft.proto.rawData?.length ?? 0;
  if (raw > 0 && raw !== expectedBytes(draft)) {
    reportSize(draft, problems, `${raw} bytes of data`);
    return tensorOf(draft, raw, void 0);
  }
  return tensorOf(draft, expectedBytes(draft), valuesOf(draft, problems));
};
var textBytes = ({ proto, dropped }) => {
  const note2 = dropped.get(STRING_DATA);
  if (note2 !== void 0) return note2.bytes - note2.count;
  return (proto.stringData ?? []).reduce((sum2, text) => sum2 + text.length, 0);
};
var valuesOf = (draft, problems) => {
  const { proto, elementType, count: count4, dropped } = draft;
  if (dropped.size > 0 || !isKept(elementType, count4)) return void 0;
  if (count4 === 0) return [];
  const raw = proto.rawData ?? new Uint8Array(0);
  if (raw.length > 0 && elementType !== "string") return decodeRaw(elementType, raw, count4);
  if (!hasTypedData(proto)) return void 0;
  const values = decodeTyped(elementType, proto, count4);
  if (values === void 0) reportSize(draft, problems, "another number of elements");
  return values;
};
var hasTypedData = (proto) => [proto.floatData, proto.int32Data, proto.stringData, proto.int64Data, proto.doubleData, proto.uint64Data].some(
  (data) => (data?.length ?? 0) > 0
);
var reportSize = (draft, problems, found) => {
  const bits = bitsOf(draft.elementType);
  problems.report("model-malformed", `The data of tensor ${quote(draft.name)} does not fit its dimensions`, {
    severity: "warning",
    why: `${draft.count} elements of ${bits} bits are declared, but the file holds ${found}.`,
    fix: "Export the model again."
  });
};
var buildExternal = (draft, context) => {
  const expected = expectedBytes(draft);
  const parsed = parseExternalData(draft.proto.externalData ?? []);
  const report = (problem) => context.problems.report(
    "external-data-invalid",
    `The external data of tensor ${quote(draft.name)} cannot be used`,
    {
      why: `In its reference, ${problem}.`,
      fix: "Save the model again with its data in a file beside it."
    }
  );
  if ("problem" in parsed) {
    report(parsed.problem);
    return tensorOf(draft, expected, void 0);
  }
  const { reference } = parsed;
  if (draft.elementType === "string") report("the data is text, which ONNX does not store externally");
  else if (reference.length !== void 0 && reference.length !== expected) {
    report(`the length is ${reference.length} bytes, but dims and type make ${expected}`);
  }
  const external = {
    ...tensorOf(draft, reference.length ?? expected, externalValues(draft, reference, context)),
    external: reference
  };
  return external;
};
var externalValues = (draft, reference, context) => {
  const { elementType, count: count4 } = draft;
  if (context.readExternal === void 0 || elementType === "string" || !isKept(elementType, count4)) return void 0;
  if (count4 === 0) return [];
  const expected = expectedBytes(draft);
  if (reference.length !== void 0 && reference.length !== expected) return void 0;
  const bytes2 = context.readExternal(reference, expected);
  return bytes2?.length === expected ? decodeRaw(elementType, bytes2, count4) : void 0;
};

// src/analyzer/onnx/build-type.ts
var buildValueInfo = (proto, problems) => {
  const name2 = proto.name ?? "";
  return { name: name2, type: buildType(proto.type, `The declaration of ${quote(name2)}`, problems) };
};
var buildType = (proto, place, problems) => {
  if (!isSet(proto)) return void 0;
  const tensor2 = proto.tensorType ?? proto.sparseTensorType;
  if (isSet(tensor2)) {
    const kind = isSet(proto.tensorType) ? "tensor" : "sparse-tensor";
    return {
      kind,
      elementType: knownType(tensor2.elemType, place, problems),
      shape: buildShape(tensor2.shape, place, problems)
    };
  }
  if (isSet(proto.sequenceType))
    return { kind: "sequence", element: buildType(proto.sequenceType.elemType, place, problems) };
  if (isSet(proto.optionalType))
    return { kind: "optional", element: buildType(proto.optionalType.elemType, place, problems) };
  if (isSet(proto.mapType)) {
    const { keyType, valueType } = proto.mapType;
    return { kind: "map", keyType: knownType(keyType, place, problems), value: buildType(valueType, place, problems) };
  }
  return void 0;
};
var knownType = (code, place, problems) => {
  const type = elementTypeOf(code ?? 0);
  if (type === void 0 && isSet(code) && code !== 0) {
    problems.report("model-malformed", `${place} has the element type ${code}, which ONNX does not define`, {
      severity: "warning",
      why: "The type is taken as unknown.",
      fix: "Export the model again; if the type is new in ONNX, update Flopgate."
    });
  }
  return type;
};
var buildShape = (proto, place, problems) => {
  if (!isSet(proto)) return void 0;
  return (proto.dim ?? []).map((dim) => {
    if (isSet(dim.dimParam)) return dim.dimParam === "" ? void 0 : dim.dimParam;
    if (!isSet(dim.dimValue)) return void 0;
    const value = toNumber(dim.dimValue);
    if (Number.isSafeInteger(value) && value >= 0) return value;
    if (value !== -1) {
      problems.report("model-malformed", `${place} has the impossible dimension ${value}`, {
        severity: "warning",
        why: "It is taken as unknown.",
        fix: "Export the model again."
      });
    }
    return void 0;
  });
};

// src/analyzer/onnx/build-attribute.ts
var TYPE_OF_FIELD = [
  ["f", 1],
  ["i", 2],
  ["s", 3],
  ["t", 4],
  ["g", 5],
  ["floats", 6],
  ["ints", 7],
  ["strings", 8],
  ["tensors", 9],
  ["graphs", 10],
  ["sparseTensor", 11],
  ["sparseTensors", 12],
  ["tp", 13],
  ["typeProtos", 14]
];
var FLOATS2 = 7;
var INTS = 8;
var STRINGS = 9;
var STRING = 4;
var TYPE_OF_DROPPED = [
  [STRING, 3],
  [FLOATS2, 6],
  [INTS, 7],
  [STRINGS, 8]
];
var buildAttribute = (proto, later, context) => {
  const reference = proto.refAttrName ?? "";
  if (reference !== "") return { type: "reference", name: reference };
  const declared = proto.type ?? 0;
  const type = declared === 0 ? inferType(proto) : declared;
  const attribute = buildScalar(proto, type) ?? buildList(proto, type) ?? buildNested(proto, type, { later, context });
  if (attribute === void 0) {
    context.problems.report("model-malformed", `The attribute ${quote(proto.name ?? "")} has no usable value`, {
      severity: "warning",
      node: context.node,
      why: type === void 0 ? "It has neither a type nor a value." : `Its type is ${type}.`,
      fix: "Export the model again."
    });
  }
  return attribute;
};
var inferType = (proto) => {
  const found = TYPE_OF_FIELD.find(([field]) => Object.hasOwn(proto, field));
  if (found !== void 0) return found[1];
  const [dropped] = readNote(proto.docString ?? "").keys();
  return TYPE_OF_DROPPED.find(([field]) => field === dropped)?.[1];
};
var buildScalar = (proto, type) => {
  switch (type) {
    case 1:
      return { type: "float", value: proto.f ?? 0 };
    case 2:
      return { type: "int", value: toNumber(proto.i) };
    case 3: {
      const dropped = readNote(proto.docString ?? "").get(STRING);
      if (dropped !== void 0) return { type: "string", value: "", byteLength: dropped.bytes };
      const bytes2 = proto.s ?? new Uint8Array(0);
      return { type: "string", value: decodeText(bytes2), byteLength: bytes2.length };
    }
    default:
      return void 0;
  }
};
var buildList = (proto, type) => {
  const note2 = readNote(proto.docString ?? "");
  switch (type) {
    case 6:
      return { type: "floats", ...keptList(proto.floats ?? [], note2.get(FLOATS2)?.count) };
    case 7:
      return { type: "ints", ...keptList((proto.ints ?? []).map(toNumber), note2.get(INTS)?.count) };
    case 8:
      return { type: "strings", ...keptList((proto.strings ?? []).map(decodeText), note2.get(STRINGS)?.count) };
    default:
      return void 0;
  }
};
var keptList = (items, droppedCount) => {
  if (droppedCount !== void 0) return { value: void 0, count: droppedCount };
  return { value: items.length <= KEPT_ELEMENTS ? items : void 0, count: items.length };
};
var buildNested = (proto, type, { later, context }) => {
  const place = `The attribute ${quote(proto.name ?? "")}`;
  switch (type) {
    case 4:
      return tensorAttribute(isSet(proto.t) ? buildTensor(proto.t, context) : void 0);
    case 11:
      return tensorAttribute(isSet(proto.sparseTensor) ? buildSparseTensor(proto.sparseTensor, context) : void 0);
    case 5:
      return isSet(proto.g) ? { type: "graph", value: context.buildGraph(proto.g, later?.graph, context) } : void 0;
    case 9:
      return { type: "tensors", value: present((proto.tensors ?? []).map((tensor2) => buildTensor(tensor2, context))) };
    case 12:
      return {
        type: "tensors",
        value: present((proto.sparseTensors ?? []).map((tensor2) => buildSparseTensor(tensor2, context)))
      };
    case 10:
      return {
        type: "graphs",
        value: (proto.graphs ?? []).map((graph, index) => context.buildGraph(graph, later?.graphs[index], context))
      };
    case 13: {
      const value = buildType(proto.tp, place, context.problems);
      return value === void 0 ? void 0 : { type: "type", value };
    }
    case 14:
      return {
        type: "types",
        value: present((proto.typeProtos ?? []).map((item) => buildType(item, place, context.problems)))
      };
    default:
      return void 0;
  }
};
var tensorAttribute = (value) => value === void 0 ? void 0 : { type: "tensor", value };
var present = (items) => items.filter((item) => item !== void 0);

// src/analyzer/onnx/later-fields.ts
var import_onnx_proto = __toESM(require_onnx(), 1);
var { onnx } = import_onnx_proto.default;
var NO_METADATA = /* @__PURE__ */ new Map();
var NO_GRAPHS = { graph: void 0, graphs: [] };
var OMITTED_METADATA = "pkg.torch.onnx.stack_trace";
var readLaterFields = (slim) => {
  let graph;
  const functions = [];
  const reader = Reader.create(slim);
  eachField(reader, slim.length, (field) => {
    if (field === 7) graph = readGraph(reader, messageEnd(reader));
    else if (field === 25) functions.push(readFunction(reader, messageEnd(reader)));
    else return false;
    return true;
  });
  return { graph, functions };
};
var eachField = (reader, end, visit) => {
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (!visit(tag >>> 3)) reader.skipType(tag & 7);
  }
};
var messageEnd = (reader) => {
  const length = reader.uint32();
  return reader.pos + length;
};
var readGraph = (reader, end) => {
  const nodes = [];
  eachField(reader, end, (field) => {
    if (field !== 1) return false;
    nodes.push(readNode(reader, messageEnd(reader)));
    return true;
  });
  return { nodes };
};
var readNode = (reader, end) => {
  let overload = "";
  let metadata;
  const attributes = [];
  eachField(reader, end, (field) => {
    if (field === 5) attributes.push(readAttribute(reader, messageEnd(reader)));
    else if (field === 8) overload = reader.string();
    else if (field === 9) {
      const { key, value } = onnx.StringStringEntryProto.decode(reader, reader.uint32());
      if (key !== OMITTED_METADATA) (metadata ??= /* @__PURE__ */ new Map()).set(key, value);
    } else return false;
    return true;
  });
  return { overload, metadata: metadata ?? NO_METADATA, attributes };
};
var readAttribute = (reader, end) => {
  let graph;
  const graphs = [];
  eachField(reader, end, (field) => {
    if (field === 6) graph = readGraph(reader, messageEnd(reader));
    else if (field === 11) graphs.push(readGraph(reader, messageEnd(reader)));
    else return false;
    return true;
  });
  return graph === void 0 && graphs.length === 0 ? NO_GRAPHS : { graph, graphs };
};
var readFunction = (reader, end) => {
  let overload = "";
  const nodes = [];
  const attributeDefaults = [];
  const valueInfos = [];
  eachField(reader, end, (field) => {
    if (field === 7) nodes.push(readNode(reader, messageEnd(reader)));
    else if (field === 11) attributeDefaults.push(onnx.AttributeProto.decode(reader, reader.uint32()));
    else if (field === 12) valueInfos.push(onnx.ValueInfoProto.decode(reader, reader.uint32()));
    else if (field === 13) overload = reader.string();
    else return false;
    return true;
  });
  return { overload, nodes, attributeDefaults, valueInfos };
};

// src/analyzer/onnx/build-graph.ts
var buildGraph = (proto, later, context) => ({
  name: proto.name ?? "",
  nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
  inputs: (proto.input ?? []).map((info) => buildValueInfo(info, context.problems)),
  outputs: (proto.output ?? []).map((info) => buildValueInfo(info, context.problems)),
  valueInfos: (proto.valueInfo ?? []).map((info) => buildValueInfo(info, context.problems)),
  initializers: buildInitializers(proto, context)
});
var buildInitializers = (proto, context) => {
  const tensors = [
    ...(proto.initializer ?? []).map((tensor2) => buildTensor(tensor2, context)),
    ...(proto.sparseInitializer ?? []).map((tensor2) => buildSparseTensor(tensor2, context))
  ];
  const initializers = /* @__PURE__ */ new Map();
  for (const tensor2 of tensors) {
    if (tensor2 === void 0) continue;
    if (initializers.has(tensor2.name)) {
      context.problems.report("model-malformed", `Two initializers are named ${quote(tensor2.name)}`, {
        severity: "warning",
        why: "The last one is used and counted.",
        fix: "Give each initializer a name of its own."
      });
    }
    initializers.set(tensor2.name, tensor2);
  }
  return initializers;
};
var buildNode = (proto, later, place) => {
  const name2 = proto.name ?? "";
  const opType = proto.opType ?? "";
  const label = name2 === "" ? `${opType}#${place.index}` : name2;
  return {
    name: name2,
    opType,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? "",
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: buildAttributes(proto.attribute ?? [], later?.attributes, { ...place.context, node: label }),
    metadata: later?.metadata ?? NO_METADATA
  };
};
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
var buildAttributes = (protos, later, context) => {
  if (protos.length === 0) return NO_ATTRIBUTES;
  const attributes = /* @__PURE__ */ new Map();
  for (const [index, proto] of protos.entries()) {
    const attribute = buildAttribute(proto, later?.[index], context);
    if (attribute === void 0) continue;
    const name2 = proto.name ?? "";
    if (attributes.has(name2)) {
      context.problems.report("model-malformed", `A node has two attributes named ${quote(name2)}`, {
        severity: "warning",
        node: context.node,
        why: "The last one is used.",
        fix: "Export the model again."
      });
    }
    attributes.set(name2, attribute);
  }
  return attributes;
};
var normalizeDomain = (domain) => domain === "ai.onnx" ? "" : domain ?? "";

// src/analyzer/onnx/build-model.ts
var buildModel = (slim, problems, readExternal) => {
  const proto = decode(slim.bytes, problems.file);
  if (!isSet(proto.graph)) return void 0;
  const later = slim.hasLaterFields ? readLaterFields(slim.bytes) : void 0;
  const context = { problems, readExternal, node: "", buildGraph };
  return {
    irVersion: toNumber(proto.irVersion),
    producerName: proto.producerName,
    producerVersion: proto.producerVersion,
    opsetImports: buildOpsets(proto.opsetImport),
    graph: buildGraph(proto.graph, later?.graph, context),
    functions: buildFunctions(proto.functions, later, context),
    metadata: new Map(proto.metadataProps.map((entry) => [entry.key ?? "", entry.value ?? ""])),
    fileBytes: slim.fileBytes
  };
};
var decode = (bytes2, file) => {
  try {
    return import_onnx_proto2.default.onnx.ModelProto.decode(Reader.create(bytes2));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const fix = "Export the model again.";
    throw new DiagnosticError(diagnostic("model-malformed", { file }, "The model cannot be decoded", { why, fix }));
  }
};
var buildOpsets = (protos) => new Map(protos.map(({ domain, version }) => [normalizeDomain(domain), toNumber(version)]));
var buildFunctions = (protos, later, context) => {
  const functions = /* @__PURE__ */ new Map();
  for (const [index, proto] of protos.entries()) {
    const definition = buildFunction(proto, later?.functions[index], context);
    const key = functionKey(definition.domain, definition.name, definition.overload);
    if (functions.has(key)) {
      context.problems.report("model-malformed", `Two local functions are named ${quote(definition.name)}`, {
        severity: "warning",
        why: "The last one is used.",
        fix: "Export the model again."
      });
    }
    functions.set(key, definition);
  }
  return functions;
};
var buildFunction = (proto, later, context) => {
  const name2 = proto.name ?? "";
  return {
    name: name2,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? "",
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: proto.attribute ?? [],
    attributeDefaults: buildAttributes(later?.attributeDefaults ?? [], void 0, {
      ...context,
      node: `function ${name2}`
    }),
    nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
    opsetImports: buildOpsets(proto.opsetImport ?? []),
    valueInfos: (later?.valueInfos ?? []).map((info) => buildValueInfo(info, context.problems))
  };
};

// src/analyzer/onnx/schema.ts
var varint = { kind: "varint" };
var float = { kind: "fixed32" };
var name = { kind: "text", limit: MAX_TEXT_BYTES, beyond: "refuse" };
var blob = { kind: "text", limit: KEPT_TEXT_BYTES, beyond: "note" };
var dims = { kind: "array", element: "varint", limit: MAX_VARINT_BYTES * MAX_RANK, beyond: "refuse" };
var varints = { kind: "array", element: "varint", limit: MAX_VARINT_BYTES * KEPT_ELEMENTS, beyond: "note" };
var floats = (count4) => ({ kind: "array", element: "fixed32", limit: 4 * count4, beyond: "note" });
var doubles = { kind: "array", element: "fixed64", limit: 8 * KEPT_FLOATS, beyond: "note" };
var texts = { kind: "array", element: "text", limit: KEPT_TEXT_BYTES, beyond: "note" };
var message = (of) => ({ kind: "message", of, isRepeated: false });
var messages = (of) => ({ kind: "message", of, isRepeated: true });
var MESSAGES = {
  model: {
    1: varint,
    2: name,
    3: name,
    4: name,
    5: varint,
    7: message("graph"),
    8: messages("opset"),
    14: messages("entry"),
    25: messages("function")
  },
  graph: {
    1: messages("node"),
    2: name,
    5: messages("tensor"),
    11: messages("valueInfo"),
    12: messages("valueInfo"),
    13: messages("valueInfo"),
    15: messages("sparseTensor")
  },
  node: { 1: name, 2: name, 3: name, 4: name, 5: messages("attribute"), 7: name, 8: name, 9: messages("entry") },
  attribute: {
    1: name,
    2: float,
    3: varint,
    4: blob,
    5: message("tensor"),
    6: message("graph"),
    7: floats(KEPT_ELEMENTS),
    8: varints,
    9: texts,
    10: messages("tensor"),
    11: messages("graph"),
    14: message("type"),
    15: messages("type"),
    20: varint,
    21: name,
    22: message("sparseTensor"),
    23: messages("sparseTensor")
  },
  tensor: {
    1: dims,
    2: varint,
    4: floats(KEPT_FLOATS),
    5: varints,
    6: texts,
    7: varints,
    8: name,
    9: blob,
    10: doubles,
    11: varints,
    13: messages("entry"),
    14: varint
  },
  sparseTensor: { 1: message("tensor"), 2: message("tensor"), 3: dims },
  valueInfo: { 1: name, 2: message("type") },
  type: {
    1: message("tensorType"),
    4: message("elementType"),
    5: message("mapType"),
    8: message("tensorType"),
    9: message("elementType")
  },
  tensorType: { 1: varint, 2: message("shape") },
  elementType: { 1: message("type") },
  mapType: { 1: varint, 2: message("type") },
  shape: { 1: messages("dimension") },
  dimension: { 1: varint, 2: name },
  function: {
    1: name,
    4: name,
    5: name,
    6: name,
    7: messages("node"),
    9: messages("opset"),
    10: name,
    11: messages("attribute"),
    12: messages("valueInfo"),
    13: name
  },
  opset: { 1: name, 2: varint },
  entry: { 1: name, 2: { kind: "text", limit: MAX_METADATA_BYTES, beyond: "omit" } }
};
var NOTE_FIELDS = /* @__PURE__ */ new Map([
  ["attribute", 13],
  ["tensor", 12]
]);
var MOST = /* @__PURE__ */ new Map([
  ["node", MAX_NODES],
  ["tensor", MAX_TENSORS],
  ["attribute", MAX_ATTRIBUTES]
]);
var LATER_FIELDS = /* @__PURE__ */ new Map([
  ["node", [8, 9]],
  ["function", [11, 12, 13]]
]);
var ONEOFS = /* @__PURE__ */ new Map([
  ["type", [1, 4, 5, 8, 9]],
  ["dimension", [1, 2]]
]);
var maskOf = (numbers) => numbers.reduce((mask, number) => mask | 1 << number, 0);
var compile = () => {
  const schemas = /* @__PURE__ */ new Map();
  const isName = (text) => text in MESSAGES;
  for (const name2 of Object.keys(MESSAGES).filter(isName)) {
    schemas.set(name2, {
      name: name2,
      fields: [],
      noteField: NOTE_FIELDS.get(name2),
      laterFields: new Set(LATER_FIELDS.get(name2)),
      singular: 0,
      oneof: maskOf(ONEOFS.get(name2) ?? []),
      most: MOST.get(name2) ?? MAX_KEPT_MESSAGES
    });
  }
  for (const schema of schemas.values()) {
    const facts = MESSAGES[schema.name];
    for (const [number, field] of Object.entries(facts)) {
      schema.fields[Number(number)] = field.kind === "message" ? { kind: "message", schema: find(schemas, field.of) } : field;
      if (field.kind === "message" && !field.isRepeated) schema.singular |= maskOf([Number(number)]);
    }
  }
  return schemas;
};
var find = (schemas, name2) => {
  const schema = schemas.get(name2);
  if (schema === void 0) throw new Error(`the schema names an unknown message: ${name2}`);
  return schema;
};
var MODEL_SCHEMA = find(compile(), "model");

// src/analyzer/onnx/slim-writer.ts
var FIRST_CAPACITY = 64 * 1024;
var varintSize = (value) => {
  let size2 = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size2++;
  return size2;
};
var SlimWriter = class {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;
  get length() {
    return this.#length;
  }
  finish() {
    return this.#bytes.subarray(0, this.#length);
  }
  varint(value) {
    this.#reserve(10);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = rest & 127 | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }
  copy(source, start, end) {
    const count4 = end - start;
    this.#reserve(count4);
    const bytes2 = this.#bytes;
    if (count4 > 48) bytes2.set(source.subarray(start, end), this.#length);
    else for (let from = start, to = this.#length; from < end; ) bytes2[to++] = source[from++] ?? 0;
    this.#length += count4;
  }
  /** Leaves room for the length of a message that takes at most `sourceLength` bytes; returns where. */
  openMessage(sourceLength) {
    const width = varintSize(sourceLength);
    this.#reserve(width);
    this.#bytes[this.#length] = width;
    const gap = this.#length;
    this.#length += width;
    return gap;
  }
  closeMessage(gap) {
    const width = this.#bytes[gap] ?? 1;
    let rest = this.#length - gap - width;
    for (let index = 0; index < width - 1; index++) {
      this.#bytes[gap + index] = rest & 127 | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[gap + width - 1] = rest & 127;
  }
  #reserve(count4) {
    const needed = this.#length + count4;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
};

// src/analyzer/onnx/merge-split.ts
var mergeSplit = (slim, file) => {
  const source = { slim, file, writer: new SlimWriter() };
  writeMerged(MODEL_SCHEMA, [{ start: 0, end: slim.length }], source);
  return source.writer.finish();
};
var writeMerged = (schema, parts, source) => {
  if (parts.length > 1) refuseNotes(schema, parts, source);
  const { writer, slim } = source;
  const { pieces, chosen: chosen2 } = survey(schema, parts, slim);
  const written = /* @__PURE__ */ new Set();
  eachField2(parts, slim, ({ number, header, start, end }) => {
    if (isMember(schema.oneof, number) && number !== chosen2) return;
    const field = schema.fields[number];
    const whole = pieces.get(number);
    if (whole !== void 0 && written.has(number)) return;
    written.add(number);
    if (field?.kind !== "message") return writer.copy(slim, header, end);
    const inner = whole ?? [{ start, end }];
    writer.varint(number * 8 + 2);
    const gap = writer.openMessage(inner.reduce((sum2, part) => sum2 + part.end - part.start, 0));
    writeMerged(field.schema, inner, source);
    writer.closeMessage(gap);
  });
};
var survey = (schema, parts, slim) => {
  const pieces = /* @__PURE__ */ new Map();
  let chosen2;
  eachField2(parts, slim, ({ number, start, end }) => {
    if (isMember(schema.oneof, number)) {
      if (chosen2 !== void 0 && chosen2 !== number) pieces.delete(chosen2);
      chosen2 = number;
    }
    if (!isMember(schema.singular, number)) return;
    const known = pieces.get(number);
    if (known === void 0) pieces.set(number, [{ start, end }]);
    else known.push({ start, end });
  });
  return { pieces, chosen: chosen2 };
};
var refuseNotes = ({ noteField, name: name2 }, parts, { slim, file }) => {
  if (noteField === void 0) return;
  eachField2(parts, slim, ({ number }) => {
    if (number !== noteField) return;
    throw new DiagnosticError(
      diagnostic("model-malformed", { file }, `The file writes one ${name2} in several parts`, {
        why: "Parts of it are too large to be put together here.",
        fix: "Load the model with onnx.load and save it again, which writes each message once."
      })
    );
  });
};
var eachField2 = (parts, slim, visit) => {
  const reader = Reader.create(slim);
  for (const part of parts) {
    reader.pos = part.start;
    while (reader.pos < part.end) {
      const header = reader.pos;
      const tag = reader.uint32();
      const isLong2 = (tag & 7) === 2;
      const length = isLong2 ? reader.uint32() : 0;
      const start = reader.pos;
      if (isLong2) reader.skip(length);
      else reader.skipType(tag & 7);
      visit({ number: tag >>> 3, header, start, end: reader.pos });
    }
  }
};
var isMember = (mask, number) => (mask >>> number & 1) === 1;

// src/analyzer/onnx/packed.ts
var packedCount = (element2, length) => {
  switch (element2) {
    case "fixed32":
      return Math.floor(length / 4);
    case "fixed64":
      return Math.floor(length / 8);
    case "text":
      return 1;
    case "varint":
      return void 0;
  }
};
var isWhole = (element2, bytes2, start, end) => {
  switch (element2) {
    case "fixed32":
      return (end - start) % 4 === 0;
    case "fixed64":
      return (end - start) % 8 === 0;
    case "text":
      return true;
    case "varint":
      return areVarints(bytes2, start, end);
  }
};
var areVarints = (bytes2, start, end) => {
  let length = 0;
  for (let at3 = start; at3 < end; at3++) {
    length = (bytes2[at3] ?? 0) < 128 ? 0 : length + 1;
    if (length === MAX_VARINT_BYTES) return false;
  }
  return length === 0;
};
var countVarints = (bytes2, start, end) => {
  let count4 = 0;
  for (let at3 = start; at3 < end; at3++) if ((bytes2[at3] ?? 0) < 128) count4++;
  return count4;
};

// src/analyzer/onnx/tally.ts
var newFrame = (schema, end) => ({
  schema,
  end,
  gap: -1,
  dataType: 0,
  seen: 0,
  tallies: void 0
});
var tallyOf = (frame, number) => {
  frame.tallies ??= /* @__PURE__ */ new Map();
  let tally = frame.tallies.get(number);
  if (tally === void 0) {
    tally = { count: 0, bytes: 0, isDropped: false };
    frame.tallies.set(number, tally);
  }
  return tally;
};
var tallyElement = (frame, number, width, limit) => {
  const tally = tallyOf(frame, number);
  tally.count++;
  tally.bytes += width;
  if (tally.bytes > limit) tally.isDropped = true;
  return !tally.isDropped;
};
var keptRawBytes = (dataType) => {
  const type = elementTypeOf(dataType);
  if (type === void 0) return 8 * KEPT_ELEMENTS;
  const elements2 = isFloat(type) ? KEPT_FLOATS : KEPT_ELEMENTS;
  return Math.min(KEPT_TEXT_BYTES, Math.ceil(bitsOf(type) * elements2 / 8));
};

// src/analyzer/onnx/skim.ts
var HEADER_BYTES = 20;
var RAW_DATA2 = 9;
var DATA_TYPE = 2;
var Skimmer = class {
  #file;
  #size;
  #writer = new SlimWriter();
  #frames;
  #depth = 0;
  #window = new Uint8Array(0);
  /** Offset of the window in the file. */
  #base = 0;
  /** Reading position in the window; beyond its end after a skip. */
  #at = 0;
  /** A long packed array whose elements are being counted. */
  #scan;
  #fields = 0;
  #keptFields = 0;
  #keptMessages = 0;
  #counts = /* @__PURE__ */ new Map();
  #recognised = 0;
  #hasGraph = false;
  #looksLikeTensor = false;
  #hasLaterFields = false;
  #isSplit = false;
  constructor(size2, file) {
    this.#file = file;
    this.#size = size2;
    this.#frames = [newFrame(MODEL_SCHEMA, size2)];
  }
  /** Fields of ModelProto met so far: none means the bytes are something else. */
  get recognised() {
    return this.#recognised;
  }
  /** ModelProto has a text in field 2; TensorProto has its type there, a varint. */
  get looksLikeTensor() {
    return this.#looksLikeTensor;
  }
  get hasGraph() {
    return this.#hasGraph;
  }
  /** Whether the slim bytes hold fields that came after ONNX 1.10. */
  get hasLaterFields() {
    return this.#hasLaterFields;
  }
  /** Throws DiagnosticError when a message comes in parts that cannot be put together. */
  get slim() {
    const slim = this.#writer.finish();
    return this.#isSplit ? mergeSplit(slim, this.#file) : slim;
  }
  /** Gives the bytes that `advance` asked for, or more. They must stay unchanged until the next call. */
  supply(offset, bytes2) {
    this.#at += this.#base - offset;
    this.#base = offset;
    this.#window = bytes2;
  }
  /** Walks on until the end (undefined) or until bytes outside the window are needed. Throws DiagnosticError. */
  advance() {
    for (; ; ) {
      const position2 = this.#base + this.#at;
      if (this.#scan !== void 0) {
        if (this.#at >= this.#window.length) return { offset: position2, length: 1 };
        this.#countScanned(this.#scan.tally, this.#scan.end);
        continue;
      }
      const frame = this.#frame();
      if (position2 >= frame.end) {
        if (this.#depth === 0) return void 0;
        this.#close(frame);
        continue;
      }
      const header = Math.min(HEADER_BYTES, frame.end - position2);
      if (this.#at + header > this.#window.length) return { offset: position2, length: header };
      const missing = this.#readField(frame, this.#at + header);
      if (missing > 0) return { offset: position2, length: missing };
    }
  }
  #frame() {
    const frame = this.#frames[this.#depth];
    if (frame === void 0) throw new Error("the stack of messages is empty");
    return frame;
  }
  /** Reads one field; 0, or, when its content is not in the window, how many bytes from its start are needed. */
  #readField(frame, headerEnd) {
    if (++this.#fields > MAX_FIELDS) throw this.#limit(`more than ${MAX_FIELDS} fields`);
    const start = this.#at;
    const tag = this.#varint(headerEnd);
    const number = Math.floor(tag / 8);
    if (number === 0 || tag > 4294967295) throw this.#broken("a field has an impossible number");
    const field = frame.schema.fields[number];
    switch (tag & 7) {
      case 0:
        this.#readVarint(frame, number, field, headerEnd);
        return 0;
      case 1:
        this.#readFixed(frame, number, field, 8);
        return 0;
      case 2:
        return this.#readLength(frame, number, start, headerEnd);
      case 5:
        this.#readFixed(frame, number, field, 4);
        return 0;
      default:
        throw this.#broken(`a field has the wire type ${tag & 7}, which ONNX does not use`);
    }
  }
  #readVarint(frame, number, field, headerEnd) {
    const start = this.#at;
    const value = this.#varint(headerEnd);
    if (this.#depth === 0 && number === DATA_TYPE) this.#looksLikeTensor = true;
    if (field === void 0) return;
    if (field.kind === "varint") {
      if (frame.schema.name === "tensor" && number === DATA_TYPE) frame.dataType = value;
      this.#keepField(frame, number, 0);
      this.#writer.copy(this.#window, start, this.#at);
    } else if (field.kind === "array" && field.element === "varint") {
      if (!tallyElement(frame, number, this.#at - start, field.limit)) return this.#refuseDropped(field);
      this.#keepField(frame, number, 0);
      this.#writer.copy(this.#window, start, this.#at);
    }
  }
  #readFixed(frame, number, field, width) {
    const start = this.#at;
    this.#at += width;
    if (this.#base + this.#at > frame.end) throw this.#overrun();
    const kind = width === 4 ? "fixed32" : "fixed64";
    const isKept2 = field?.kind === kind || field?.kind === "array" && field.element === kind && tallyElement(frame, number, width, field.limit);
    if (!isKept2) return;
    this.#keepField(frame, number, width === 4 ? 5 : 1);
    this.#writer.copy(this.#window, start, this.#at);
  }
  #readLength(frame, number, start, headerEnd) {
    const length = this.#varint(headerEnd);
    const end = this.#base + this.#at + length;
    if (end > frame.end) throw this.#overrun();
    const field = frame.schema.fields[number];
    if (field?.kind === "text" || field?.kind === "array") return this.#readBytes(frame, number, field, length, start);
    if (field?.kind === "message") this.#open(frame, number, field.schema, length);
    else this.#at += length;
    return 0;
  }
  /** Text or a packed array. */
  #readBytes(frame, number, field, length, start) {
    const contentStart = this.#at;
    const contentEnd = contentStart + length;
    const limit = frame.schema.name === "tensor" && number === RAW_DATA2 ? keptRawBytes(frame.dataType) : field.limit;
    const before = frame.tallies?.get(number);
    const isRepeated = field.kind === "array";
    const cost3 = isRepeated && field.element === "text" ? length + 1 : length;
    const isKept2 = (isRepeated ? before?.bytes ?? 0 : 0) + cost3 <= limit && before?.isDropped !== true;
    if (isKept2 && contentEnd > this.#window.length) {
      this.#at = start;
      this.#fields--;
      return contentEnd - start;
    }
    if (!isKept2 && field.beyond === "refuse") throw this.#limit(`a name or list of ${length} bytes`);
    this.#at = contentEnd;
    if (isRepeated || !isKept2 && field.beyond === "note") {
      const tally = tallyOf(frame, number);
      tally.isDropped = !isKept2;
      tally.bytes = isRepeated ? tally.bytes + cost3 : length;
      if (isRepeated) this.#countPacked(frame, tally, field.element, length);
    }
    if (!isKept2) return 0;
    if (isRepeated && !isWhole(field.element, this.#window, contentStart, contentEnd)) {
      throw this.#broken("an array ends in the middle of an element");
    }
    this.#keepField(frame, number, 2);
    this.#writer.varint(length);
    this.#writer.copy(this.#window, contentStart, contentEnd);
    return 0;
  }
  #countPacked(frame, tally, element2, length) {
    const count4 = packedCount(element2, length);
    if (count4 !== void 0) {
      tally.count += count4;
    } else if (frame.schema.name === "attribute" && length > 0) {
      this.#scan = { tally, end: this.#base + this.#at };
      this.#at -= length;
    }
  }
  #countScanned(tally, end) {
    const stop = Math.min(this.#window.length, end - this.#base);
    tally.count += countVarints(this.#window, this.#at, stop);
    this.#at = stop;
    if (this.#base + stop >= end) this.#scan = void 0;
  }
  #refuseDropped(field) {
    if (field.beyond === "refuse") throw this.#limit(`a list of more than ${field.limit} bytes`);
  }
  #keepField(frame, number, wireType) {
    if (++this.#keptFields > MAX_KEPT_FIELDS) throw this.#limit(`more than ${MAX_KEPT_FIELDS} structural fields`);
    if (this.#writer.length > MAX_STRUCTURE_BYTES)
      throw this.#limit(`more than ${MAX_STRUCTURE_BYTES} bytes of structure`);
    if (this.#depth === 0) {
      this.#recognised++;
      if (number === 7) this.#hasGraph = true;
    }
    if (frame.schema.laterFields.has(number)) this.#hasLaterFields = true;
    if (isSplitBy(frame, number)) this.#isSplit = true;
    frame.seen |= 1 << number;
    this.#writer.varint(number * 8 + wireType);
  }
  #open(frame, number, schema, length) {
    if (++this.#keptMessages > MAX_KEPT_MESSAGES) throw this.#limit(`more than ${MAX_KEPT_MESSAGES} messages`);
    const count4 = (this.#counts.get(schema) ?? 0) + 1;
    if (count4 > schema.most) throw this.#limit(`more than ${schema.most} messages of the kind ${schema.name}`);
    this.#counts.set(schema, count4);
    if (this.#depth + 1 >= MAX_DEPTH) throw this.#limit(`messages nested more than ${MAX_DEPTH} deep`);
    this.#keepField(frame, number, 2);
    const gap = this.#writer.openMessage(length);
    const end = this.#base + this.#at + length;
    this.#depth++;
    const reused = this.#frames[this.#depth];
    if (reused === void 0) {
      this.#frames.push({ ...newFrame(schema, end), gap });
      return;
    }
    reused.schema = schema;
    reused.end = end;
    reused.gap = gap;
    reused.dataType = 0;
    reused.seen = 0;
    reused.tallies = void 0;
  }
  #close(frame) {
    const { noteField } = frame.schema;
    if (frame.tallies !== void 0 && noteField !== void 0) {
      const dropped = new Map([...frame.tallies].filter(([, tally]) => tally.isDropped));
      if (dropped.size > 0) {
        const note2 = new TextEncoder().encode(writeNote(dropped));
        this.#writer.varint(noteField * 8 + 2);
        this.#writer.varint(note2.length);
        this.#writer.copy(note2, 0, note2.length);
      }
    }
    this.#writer.closeMessage(frame.gap);
    this.#depth--;
  }
  /** A varint as a number; exact up to 2^53, which suffices for tags and lengths. Content is copied, not converted. */
  #varint(end) {
    const window2 = this.#window;
    let value = 0;
    let scale = 1;
    for (let at3 = this.#at; at3 < end; at3++) {
      const byte = window2[at3] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) {
        this.#at = at3 + 1;
        return value;
      }
      scale *= 128;
      if (at3 - this.#at >= 9) throw this.#broken("a number takes more than ten bytes");
    }
    throw this.#overrun();
  }
  /** A cut file shows in the model itself: what lies inside was checked against its message's end before. */
  #overrun() {
    if (this.#depth === 0) {
      return this.#error("model-truncated", "The file ends in the middle of a field", {
        why: `At byte ${this.#base + this.#at} of ${this.#size} a field begins that goes beyond the end.`,
        fix: "Export the model again, or download it again; check that the copy is complete."
      });
    }
    return this.#broken("a field goes beyond the end of its message");
  }
  #broken(what) {
    return this.#error("model-malformed", "The bytes break the rules of the protobuf format", {
      why: `Near byte ${this.#base + this.#at} ${what}.`,
      fix: "Export the model again."
    });
  }
  #limit(what) {
    return this.#error("model-limit", "The model goes beyond a limit that protects against hostile files", {
      why: `Near byte ${this.#base + this.#at}: ${what}.`,
      fix: "If this is a real model, report it: the limit can be raised."
    });
  }
  #error(code, what, more) {
    return new DiagnosticError(diagnostic(code, { file: this.#file }, what, more));
  }
};
var isSplitBy = ({ schema, seen: seen2 }, number) => isMember(schema.singular & seen2, number) || isMember(schema.oneof, number) && (schema.oneof & seen2 & ~(1 << number)) !== 0;

// src/analyzer/onnx/sniff.ts
var SNIFF_BYTES = 1024;
var LFS_POINTERS = ["version https://git-lfs.github.com/spec/v1", "version https://hawser.github.com/spec/v1"];
var SIGNATURES = [
  [4, "TFL3", "a TensorFlow Lite model", "Convert it with tf2onnx."],
  [
    0,
    "PK",
    "a zip archive, as PyTorch (.pt, .pth), Keras and NumPy (.npz) write",
    "Export the model with torch.onnx.export."
  ],
  [0, "HDF\r\n", "an HDF5 file, as Keras writes", "Convert it with tf2onnx."],
  [0, "GGUF", "a GGUF file (llama.cpp)", "Export the model to ONNX from its source."],
  [0, "NUMPY", "a NumPy array", "Name the .onnx file instead."],
  [0, "", "a gzip archive", "Unpack it and name the .onnx file inside."],
  [0, "BZh", "a bzip2 archive", "Unpack it and name the .onnx file inside."],
  [0, "ý7zXZ", "an xz archive", "Unpack it and name the .onnx file inside."],
  [0, "(µ/ý", "a zstd archive", "Unpack it and name the .onnx file inside."],
  [257, "ustar", "a tar archive", "Unpack it and name the .onnx file inside."],
  [0, "ELF", "a program", "Name the .onnx file instead."],
  [0, "PNG", "a PNG image", "Name the .onnx file instead."],
  [0, "%PDF", "a PDF document", "Name the .onnx file instead."]
];
var sniff = (head, file) => {
  const text = latin1(head);
  if (LFS_POINTERS.some((url) => text.startsWith(url))) return lfsPointer(text, file);
  if (text.slice(4, 8) === "ORTM") return ortFormat(file);
  const match = SIGNATURES.find(([offset, signature]) => text.startsWith(signature, offset));
  if (match !== void 0) return notOnnx(file, match[2], match[3]);
  if (head[0] === 128 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5) {
    return notOnnx(file, "a Python pickle, as PyTorch writes", "Export the model with torch.onnx.export.");
  }
  if (/^.{6}\0\0\{"/s.test(text)) {
    return notOnnx(file, "a safetensors file: weights without a graph", "Name the .onnx file that uses it.");
  }
  return isText(head) ? textFile(text, file) : void 0;
};
var notOnnx = (file, what, fix) => diagnostic("model-not-onnx", { file }, "The file is not an ONNX model", { why: `It looks like ${what}.`, fix });
var latin1 = (bytes2) => String.fromCharCode(...bytes2.subarray(0, SNIFF_BYTES));
var lfsPointer = (text, file) => {
  const oid = /^oid ([a-z0-9]+:[0-9a-f]+)$/m.exec(text)?.[1];
  const size2 = /^size (\d{1,19})$/m.exec(text)?.[1];
  const parts = [oid === void 0 ? void 0 : `oid ${oid}`, size2 === void 0 ? void 0 : `${size2} bytes`];
  const details = parts.filter((part) => part !== void 0).join(", ");
  return diagnostic("model-is-lfs-pointer", { file }, "The file is a Git LFS pointer, not the model itself", {
    why: details === "" ? "Its content was not fetched." : `The model it stands for (${details}) was not fetched.`,
    fix: "Set `lfs: true` on actions/checkout, or run `git lfs pull`."
  });
};
var ortFormat = (file) => diagnostic(
  "model-unsupported-container",
  { file },
  "The file is in the ORT format of ONNX Runtime, which is not read",
  {
    why: "It was converted from an ONNX model and optimised for one runtime.",
    fix: "Name the .onnx file that it was converted from."
  }
);
var isText = (head) => head.length > 0 && head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
var textFile = (text, file) => {
  const start = text.trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
    return notOnnx(file, "an HTML page", "Often this is the error page of a failed download: download the model again.");
  }
  if (start.startsWith("<?xml") || start.startsWith("<net")) {
    return notOnnx(file, "an XML file, as OpenVINO writes", "Name the .onnx file instead.");
  }
  const isProtobufText = /^(?:ir_version|producer_name|graph|opset_import|doc_string)\b/.test(start);
  const fix = isProtobufText ? "Save the model in the binary form, with onnx.save." : "Name an exported .onnx file.";
  return notOnnx(file, "a text file", fix);
};

// src/analyzer/onnx/read-ahead.ts
var FIRST_BYTES = 4 * 1024;
var MOST_BYTES2 = 256 * 1024;
var ReadAhead = class {
  #size;
  #end = 0;
  #length = FIRST_BYTES;
  constructor(size2) {
    this.#size = size2;
  }
  /** The range to read for a wanted one: begins at the same place, at least as long. */
  extend(wanted) {
    const isContinuous = wanted.offset <= this.#end;
    this.#length = isContinuous ? Math.min(MOST_BYTES2, this.#length * 2) : FIRST_BYTES;
    const length = Math.min(Math.max(this.#length, wanted.length), this.#size - wanted.offset);
    this.#end = wanted.offset + length;
    return { offset: wanted.offset, length };
  }
};

// src/analyzer/onnx/text/text-form.ts
var ONNX_TEXT = /^(?:\s|#[^\n]*\n)*(?:<\s*(?:ir_version|opset_import|producer_name|producer_version|domain|model_version|doc_string|metadata_props)\s*:|[\w"][^\n(]*\([^)]*\)\s*=>)/;
var JSON_TEXT = /^\s*\{\s*"(?:irVersion|ir_version|producerName|producer_name|producerVersion|producer_version|domain|modelVersion|model_version|docString|doc_string|graph|opsetImport|opset_import|metadataProps|metadata_props|functions)"\s*:/;
var isJsonText = (text) => JSON_TEXT.test(text);
var isTextForm = (head) => {
  const text = new TextDecoder().decode(head);
  return ONNX_TEXT.test(text) || isJsonText(text);
};

// src/analyzer/onnx/text/parse-json.ts
var import_onnx_proto3 = __toESM(require_onnx(), 1);
var MAX_JSON_DEPTH = 2 * MAX_DEPTH;
var LATER_FIELDS2 = /* @__PURE__ */ new Set(["overload", "attributeProto"]);
var parseJson = (text, file) => {
  const refuse = (why) => new DiagnosticError(
    diagnostic("model-malformed", { file }, "The JSON text is not a model", {
      why,
      fix: "Correct the text, or save the model in the binary form, with onnx.save."
    })
  );
  try {
    const parsed = JSON.parse(text);
    const model = toCamelCase(parsed, refuse, 0);
    if (!isObject(model) || !isSet(model["graph"])) throw refuse('It has no "graph".');
    return import_onnx_proto3.default.onnx.ModelProto.encode(import_onnx_proto3.default.onnx.ModelProto.fromObject(model)).finish();
  } catch (thrown) {
    throw thrown instanceof DiagnosticError ? thrown : refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var toCamelCase = (value, refuse, depth) => {
  if (depth > MAX_JSON_DEPTH) throw refuse("It is nested too deep.");
  if (Array.isArray(value)) return value.map((item) => toCamelCase(item, refuse, depth + 1));
  if (!isObject(value)) return value;
  const pairs = Object.entries(value).map(([key, item]) => {
    const name2 = key.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    const isEmpty = item === "" || Array.isArray(item) && item.length === 0;
    if (LATER_FIELDS2.has(name2) && !isEmpty)
      throw refuse(`It uses the field "${key}", which is read in the binary form only.`);
    return [name2, toCamelCase(item, refuse, depth + 1)];
  });
  return Object.fromEntries(pairs);
};

// src/analyzer/onnx/text/wire-writer.ts
var UTF8 = new TextEncoder();
var varint2 = (value) => {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes2 = [];
  while (rest >= 0x80n) {
    bytes2.push(Number(rest & 0x7fn) | 128);
    rest >>= 7n;
  }
  bytes2.push(Number(rest));
  return Uint8Array.from(bytes2);
};
var join = (parts) => {
  const joined2 = new Uint8Array(parts.reduce((sum2, part) => sum2 + part.length, 0));
  let at3 = 0;
  for (const part of parts) {
    joined2.set(part, at3);
    at3 += part.length;
  }
  return joined2;
};
var intField = (number, value) => join([varint2(number * 8), varint2(value)]);
var bytesField = (number, bytes2) => join([varint2(number * 8 + 2), varint2(bytes2.length), bytes2]);
var textField = (number, text) => bytesField(number, UTF8.encode(text));
var messageField = (number, parts) => bytesField(number, join(parts));
var float32 = (value) => new Uint8Array(Float32Array.of(value).buffer);
var float64 = (value) => new Uint8Array(Float64Array.of(value).buffer);
var floatField = (number, value) => join([varint2(number * 8 + 5), float32(value)]);
var entryField = (number, key, value) => messageField(number, [textField(1, key), textField(2, value)]);

// src/analyzer/onnx/text/text-values.ts
var isElementType2 = (name2) => Object.hasOwn(ELEMENT_TYPES, name2);
var isTypeName = (token) => isCompoundType(token) || token.kind === "name" && isElementType2(token.text);
var isCompoundType = (token) => token.kind === "name" && COMPOUND_TYPES.has(token.text);
var COMPOUND_TYPES = /* @__PURE__ */ new Set(["seq", "map", "optional", "sparse_tensor", "opaque"]);
var parseTensorType = (scanner) => {
  const elementType = parseElementType(scanner);
  if (!scanner.isMark("[")) return { elementType, dims: [] };
  const dims2 = scanner.list("[", "]", () => scanner.skip("?") ? void 0 : parseDim(scanner));
  return { elementType, dims: dims2.length === 0 ? void 0 : dims2 };
};
var parseDim = (scanner) => {
  const token = scanner.take();
  if (token.kind === "int") return token.value;
  if (token.kind === "name" || token.kind === "text") return token.text;
  throw scanner.error('a dimension is expected here: a number, a name or "?"');
};
var parseElementType = (scanner) => {
  const name2 = scanner.name();
  if (isElementType2(name2)) return name2;
  throw scanner.error(`"${name2}" is no element type`);
};
var parseType = (scanner, depth = 0) => {
  if (depth > MAX_DEPTH) throw scanner.error("types are nested too deep");
  const token = scanner.peek();
  if (token.kind !== "name" || !COMPOUND_TYPES.has(token.text))
    return messageField(1, tensorTypeFields(parseTensorType(scanner)));
  scanner.take();
  scanner.expect("(");
  const fields = parseCompound(scanner, token.text, depth);
  scanner.expect(")");
  return fields;
};
var parseCompound = (scanner, name2, depth) => {
  switch (name2) {
    case "seq":
      return messageField(4, [messageField(1, [parseType(scanner, depth + 1)])]);
    case "optional":
      return messageField(9, [messageField(1, [parseType(scanner, depth + 1)])]);
    case "sparse_tensor":
      return messageField(8, tensorTypeFields(parseTensorType(scanner)));
    case "map": {
      const key = intField(1, ELEMENT_TYPES[parseElementType(scanner)].code);
      scanner.expect(",");
      return messageField(5, [key, messageField(2, [parseType(scanner, depth + 1)])]);
    }
    default:
      while (!scanner.isMark(")")) if (scanner.take().kind === "end") throw scanner.error('")" is missing');
      return messageField(7, []);
  }
};
var tensorTypeFields = ({ elementType, dims: dims2 }) => {
  const type = intField(1, ELEMENT_TYPES[elementType].code);
  if (dims2 === void 0) return [type];
  return [
    type,
    messageField(
      2,
      dims2.map((dim) => messageField(1, dimensionFields(dim)))
    )
  ];
};
var dimensionFields = (dim) => {
  if (dim === void 0) return [];
  return [typeof dim === "string" ? textField(2, dim) : intField(1, dim)];
};
var valueInfo = (name2, type) => {
  const fields = type instanceof Uint8Array ? [type] : [messageField(1, tensorTypeFields(type))];
  return [textField(1, name2), messageField(2, fields)];
};
var parseTensorData = (scanner, name2, { elementType, dims: dims2 }) => {
  const head = [
    ...(dims2 ?? []).map((dim) => intField(1, sizeOf2(scanner, dim))),
    intField(2, ELEMENT_TYPES[elementType].code),
    textField(8, name2)
  ];
  if (scanner.isMark("[")) {
    const pairs = parsePairs(scanner).map(([key, value]) => entryField(13, key, value));
    return [...head, intField(14, 1), ...pairs];
  }
  const elements2 = scanner.list("{", "}", () => scanner.take());
  return elements2.length === 0 ? head : [...head, ...elementFields(scanner, elementType, elements2)];
};
var sizeOf2 = (scanner, dim) => {
  if (typeof dim === "bigint") return dim;
  throw scanner.error("the dimensions of a tensor with data must be numbers");
};
var parsePairs = (scanner) => scanner.list("[", "]", () => {
  const key = scanner.text();
  scanner.expect(":");
  return [key, scanner.text()];
});
var elementFields = (scanner, type, elements2) => {
  const { kind, bits } = ELEMENT_TYPES[type];
  if (kind === "string") return elements2.map((element2) => textField(6, textOf(scanner, element2)));
  if (type === "float") return [bytesField(4, join(elements2.map((element2) => float32(numberOf2(scanner, element2)))))];
  if (type === "double") return [bytesField(10, join(elements2.map((element2) => float64(numberOf2(scanner, element2)))))];
  if (kind === "complex" || bits < 8) return [];
  const field = type === "int64" ? 7 : type === "uint32" || type === "uint64" ? 11 : 5;
  return [bytesField(field, join(elements2.map((element2) => varint2(integerOf2(scanner, element2)))))];
};
var textOf = (scanner, token) => {
  if (token.kind === "text") return token.text;
  throw scanner.error("the tensor has elements that are no texts");
};
var numberOf2 = (scanner, token) => {
  if (token.kind === "float") return token.value;
  return Number(integerOf2(scanner, token));
};
var integerOf2 = (scanner, token) => {
  if (token.kind === "int") return token.value;
  if (token.kind === "name" && (token.text === "true" || token.text === "false")) return token.text === "true" ? 1n : 0n;
  throw scanner.error("the tensor has elements that do not fit its type");
};

// src/analyzer/onnx/text/text-attributes.ts
var ATTRIBUTE_TYPES = /* @__PURE__ */ new Map([
  ["float", 1],
  ["int", 2],
  ["string", 3],
  ["tensor", 4],
  ["graph", 5],
  ["floats", 6],
  ["ints", 7],
  ["strings", 8],
  ["tensors", 9],
  ["graphs", 10],
  ["sparse_tensor", 11],
  ["sparse_tensors", 12],
  ["type_proto", 13],
  ["type_protos", 14]
]);
var FIELDS = /* @__PURE__ */ new Map([
  [1, [2, 7, 6]],
  [2, [3, 8, 7]],
  [3, [4, 9, 8]],
  [4, [5, 10, 9]],
  [5, [6, 11, 10]],
  [13, [14, 15, 14]]
]);
var TYPE_PROTO = 13;
var TYPE_PROTOS = 14;
var parseAttributes = (scanner, field, parseGraph2) => scanner.list("<", ">", () => {
  const name2 = scanner.quotableName();
  const declared = scanner.skip(":") ? parseTypeName(scanner) : void 0;
  if (!scanner.skip("=")) return { name: name2, bytes: void 0 };
  const value = parseValue(scanner, declared, parseGraph2);
  return { name: name2, bytes: messageField(field, [textField(1, name2), ...value]) };
});
var parseTypeName = (scanner) => {
  const word = scanner.name();
  const type = ATTRIBUTE_TYPES.get(word);
  if (type === void 0) throw scanner.error(`"${word}" is no attribute type`);
  return type;
};
var parseValue = (scanner, declared, parseGraph2) => {
  if (scanner.skip("@")) {
    if (declared === void 0) throw scanner.error("a reference needs the type of the attribute");
    return [textField(21, scanner.quotableName()), intField(20, declared)];
  }
  if (!scanner.isMark("[")) {
    const value = convert(parseSingle(scanner, declared, parseGraph2), declared);
    const fields = FIELDS.get(value.type);
    return [value.write(fields?.[0] ?? 0), intField(20, value.type)];
  }
  const items = scanner.list("[", "]", () => parseSingle(scanner, declared, parseGraph2));
  if (items.length === 0 && declared === void 0) throw scanner.error("an empty list needs the type of the attribute");
  const isFloats = items.some((item) => item.type === 1);
  const values = items.map((item) => convert(item, isFloats ? 1 : declared));
  const [, list, listType] = FIELDS.get(values[0]?.type ?? 0) ?? [0, 0, declared ?? 0];
  return [...values.map((value) => value.write(list)), intField(20, listType)];
};
var convert = (value, declared) => {
  const { number } = value;
  const isFloat2 = declared === 1 || declared === 6;
  return isFloat2 && value.type === 2 && number !== void 0 ? floatValue(number) : value;
};
var floatValue = (number) => ({ type: 1, write: (field) => floatField(field, number) });
var parseSingle = (scanner, declared, parseGraph2) => {
  const token = scanner.peek();
  switch (token.kind) {
    case "int":
      scanner.take();
      return { type: 2, number: Number(token.value), write: (field) => intField(field, token.value) };
    case "float":
      scanner.take();
      return floatValue(token.value);
    case "text":
      scanner.take();
      return { type: 3, write: (field) => textField(field, token.text) };
    case "name":
      if (isTypeName(token)) return parseTyped(scanner, declared === TYPE_PROTO || declared === TYPE_PROTOS);
      break;
    default:
      throw scanner.error("a value is expected here");
  }
  const graph = parseGraph2();
  return { type: 5, write: (field) => messageField(field, graph) };
};
var parseTyped = (scanner, isType) => {
  if (isType || isCompoundType(scanner.peek())) {
    const compound = parseType(scanner);
    return { type: TYPE_PROTO, write: (field) => messageField(field, [compound]) };
  }
  const type = parseTensorType(scanner);
  const next = scanner.peek();
  const name2 = next.kind === "name" || next.kind === "text" ? scanner.quotableName() : "";
  scanner.skip("=");
  const tensor2 = parseTensorData(scanner, name2, type);
  return { type: 4, write: (field) => messageField(field, tensor2) };
};

// src/analyzer/onnx/text/scanner.ts
var SPACE = /\s+|#[^\n]*/y;
var NAME = /[A-Za-z_]\w*/y;
var NUMBER = /[+-]?(?:inf|nan|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
var PLAIN_TEXT = /[^"\\]*/y;
var MARK = /=>|[()[\]{}<>,:=@?.]/y;
var NUMBER_WORDS = /* @__PURE__ */ new Map([
  ["inf", Infinity],
  ["nan", NaN]
]);
var Scanner = class {
  #text;
  #file;
  #at = 0;
  #start = 0;
  #next;
  constructor(text, file) {
    this.#text = text;
    this.#file = file;
  }
  peek() {
    this.#next ??= this.#scan();
    return this.#next;
  }
  take() {
    const token = this.peek();
    this.#next = void 0;
    return token;
  }
  isMark(text) {
    const token = this.peek();
    return token.kind === "mark" && token.text === text;
  }
  /** Takes the mark when it comes next. */
  skip(text) {
    const found = this.isMark(text);
    if (found) this.take();
    return found;
  }
  expect(text) {
    if (!this.skip(text)) throw this.error(`"${text}" is expected here`);
  }
  name() {
    const token = this.take();
    if (token.kind === "name") return token.text;
    throw this.error("a name is expected here");
  }
  /** A name, or any text in quotes. */
  quotableName() {
    const token = this.take();
    if (token.kind === "name" || token.kind === "text") return token.text;
    throw this.error("a name is expected here");
  }
  text() {
    const token = this.take();
    if (token.kind === "text") return token.text;
    throw this.error("a text in quotes is expected here");
  }
  integer() {
    const token = this.take();
    if (token.kind === "int") return token.value;
    throw this.error("an integer is expected here");
  }
  /** Items between two marks, separated by commas; a comma may also end the list. */
  list(open, close, item) {
    this.expect(open);
    const items = [];
    while (!this.skip(close)) {
      items.push(item());
      if (!this.skip(",") && !this.isMark(close)) throw this.error(`"," or "${close}" is expected here`);
    }
    return items;
  }
  /** At the token that was read last. */
  error(why) {
    const before = this.#text.slice(0, this.#start);
    const line = before.split("\n").length;
    const column = this.#start - before.lastIndexOf("\n");
    const text = this.#text.slice(this.#start - column + 1).split("\n", 1)[0] ?? "";
    const position2 = { file: this.#file, line, column, ...text.length <= 200 ? { text } : {} };
    return new DiagnosticError(
      diagnostic("model-malformed", { file: this.#file, position: position2 }, "The text is not a model in ONNX syntax", {
        why: `Line ${line}, column ${column}: ${why}.`,
        fix: "Correct the text, or save the model in the binary form."
      })
    );
  }
  #scan() {
    while (this.#match(SPACE) !== void 0) ;
    this.#start = this.#at;
    if (this.#at >= this.#text.length) return { kind: "end" };
    const name2 = this.#match(NAME);
    if (name2 !== void 0) {
      const number2 = NUMBER_WORDS.get(name2);
      return number2 === void 0 ? { kind: "name", text: name2 } : { kind: "float", value: number2 };
    }
    const number = this.#match(NUMBER);
    if (number !== void 0) return numberToken2(number);
    if (this.#text[this.#at] === '"') return this.#scanText();
    const mark = this.#match(MARK);
    if (mark !== void 0) return { kind: "mark", text: mark };
    throw this.error("this character has no meaning here");
  }
  /** Text in quotes; a backslash takes the next character as it is. */
  #scanText() {
    const parts = [];
    this.#at++;
    for (; ; ) {
      parts.push(this.#match(PLAIN_TEXT) ?? "");
      const end = this.#text[this.#at];
      if (end === void 0) throw this.error("the text has no closing quote");
      if (end === '"') {
        this.#at++;
        return { kind: "text", text: parts.join("") };
      }
      parts.push(this.#text[this.#at + 1] ?? "");
      this.#at += 2;
    }
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
};
var numberToken2 = (text) => {
  if (/^[+-]?\d+$/.test(text)) return { kind: "int", value: BigInt(text.replace(/^\+/, "")) };
  if (text.endsWith("inf")) return { kind: "float", value: text.startsWith("-") ? -Infinity : Infinity };
  return { kind: "float", value: text.endsWith("nan") ? NaN : Number(text) };
};

// src/analyzer/onnx/text/parse-text.ts
var MAX_GRAPH_DEPTH = MAX_DEPTH / 3;
var parseText = (text, file) => {
  const scanner = new Scanner(text, file);
  const header = parseHeader(scanner, MODEL_HEADER);
  const graph = messageField(7, parseGraph(scanner, 0));
  const functions = [];
  while (scanner.peek().kind !== "end") functions.push(messageField(25, parseFunction(scanner)));
  return join([...header, graph, ...functions]);
};
var MODEL_HEADER = {
  ints: /* @__PURE__ */ new Map([
    ["ir_version", 1],
    ["model_version", 5]
  ]),
  texts: /* @__PURE__ */ new Map([
    ["producer_name", 2],
    ["producer_version", 3],
    ["domain", 4],
    ["doc_string", 6]
  ]),
  opsetImport: 8,
  metadata: 14
};
var FUNCTION_HEADER = {
  ints: /* @__PURE__ */ new Map(),
  texts: /* @__PURE__ */ new Map([
    ["domain", 10],
    ["overload", 13],
    ["doc_string", 8]
  ]),
  opsetImport: 9,
  metadata: 14
};
var parseHeader = (scanner, fields) => {
  if (!scanner.isMark("<")) return [];
  const parts = scanner.list("<", ">", () => {
    const key = scanner.name();
    scanner.expect(":");
    const intNumber = fields.ints.get(key);
    const textNumber = fields.texts.get(key);
    if (intNumber !== void 0) return [intField(intNumber, scanner.integer())];
    if (textNumber !== void 0) return [textField(textNumber, scanner.text())];
    if (key === "opset_import") return parseOpsets(scanner, fields.opsetImport);
    if (key === "metadata_props")
      return parsePairs(scanner).map(([name2, value]) => entryField(fields.metadata, name2, value));
    throw scanner.error(`the header has no field "${key}"`);
  });
  return parts.flat();
};
var parseOpsets = (scanner, field) => scanner.list("[", "]", () => {
  const domain = scanner.text();
  scanner.expect(":");
  return messageField(field, [textField(1, domain), intField(2, scanner.integer())]);
});
var parseGraph = (scanner, depth) => {
  if (depth > MAX_GRAPH_DEPTH) throw scanner.error("graphs are nested too deep");
  const name2 = textField(2, scanner.quotableName());
  const inputs = parseValues(scanner, ["(", ")"], { info: 11, isAlsoInput: true });
  scanner.expect("=>");
  const outputs = parseValues(scanner, ["(", ")"], { info: 12, isAlsoInput: false });
  const values = scanner.isMark("<") ? parseValues(scanner, ["<", ">"], { info: 13, isAlsoInput: false }) : [];
  return [name2, ...inputs, ...outputs, ...values, ...parseNodes(scanner, 1, depth)];
};
var INITIALIZER = 5;
var parseValues = (scanner, [open, close], fields) => scanner.list(open, close, () => {
  const first = scanner.peek();
  if (!isTypeName(first)) return [messageField(fields.info, [textField(1, scanner.quotableName())])];
  if (isCompoundType(first)) {
    const type2 = parseType(scanner);
    return [messageField(fields.info, valueInfo(scanner.quotableName(), type2))];
  }
  const type = parseTensorType(scanner);
  const name2 = scanner.quotableName();
  const info = messageField(fields.info, valueInfo(name2, type));
  if (!scanner.skip("=")) return [info];
  const initializer = messageField(INITIALIZER, parseTensorData(scanner, name2, type));
  return fields.isAlsoInput ? [info, initializer] : [initializer];
}).flat();
var parseNodes = (scanner, field, depth) => {
  scanner.expect("{");
  const nodes = [];
  while (!scanner.skip("}")) nodes.push(messageField(field, parseNode(scanner, depth)));
  return nodes;
};
var parseNode = (scanner, depth) => {
  const label = [];
  if (scanner.skip("[")) {
    label.push(textField(3, scanner.quotableName()));
    scanner.expect("]");
  }
  const outputs = parseNames(scanner, "=").map((name2) => textField(2, name2));
  const path = [scanner.name()];
  while (scanner.skip(".")) path.push(scanner.name());
  const overload = scanner.skip(":") ? [textField(8, scanner.name())] : [];
  const attributes = () => parseNodeAttributes(scanner, depth);
  const before = attributes();
  scanner.expect("(");
  const inputs = parseNames(scanner, ")").map((name2) => textField(1, name2));
  const after = attributes();
  const opType = textField(4, path.at(-1) ?? "");
  const domain = path.length > 1 ? [textField(7, path.slice(0, -1).join("."))] : [];
  return [...inputs, ...outputs, ...label, opType, ...before, ...after, ...domain, ...overload];
};
var parseNodeAttributes = (scanner, depth) => {
  if (!scanner.isMark("<")) return [];
  return parseAttributes(scanner, 5, () => parseGraph(scanner, depth + 1)).map(({ name: name2, bytes: bytes2 }) => {
    if (bytes2 === void 0) throw scanner.error(`the attribute "${name2}" has no value`);
    return bytes2;
  });
};
var parseNames = (scanner, close) => {
  const names = [];
  if (scanner.skip(close)) return names;
  for (; ; ) {
    names.push(scanner.isMark(",") || scanner.isMark(close) ? "" : scanner.quotableName());
    if (scanner.skip(close)) return names;
    scanner.expect(",");
  }
};
var parseFunction = (scanner) => {
  const header = parseHeader(scanner, FUNCTION_HEADER);
  const name2 = textField(1, scanner.quotableName());
  const attributes = scanner.isMark("<") ? parseAttributes(scanner, 11, () => parseGraph(scanner, 1)).map(
    ({ name: key, bytes: bytes2 }) => bytes2 ?? textField(6, key)
  ) : [];
  const inputs = parseFormals(scanner, 4);
  scanner.expect("=>");
  const outputs = parseFormals(scanner, 5);
  const values = scanner.isMark("<") ? parseValues(scanner, ["<", ">"], { info: 12, isAlsoInput: false }) : [];
  return [...header, name2, ...attributes, ...inputs, ...outputs, ...values, ...parseNodes(scanner, 7, 0)];
};
var parseFormals = (scanner, field) => scanner.list("(", ")", () => {
  const type = isTypeName(scanner.peek()) ? parseType(scanner) : void 0;
  const name2 = scanner.quotableName();
  const formal = textField(field, name2);
  return type === void 0 ? [formal] : [formal, messageField(12, valueInfo(name2, type))];
}).flat();

// src/analyzer/onnx/text/text-to-binary.ts
var textToBinary = (bytes2, file) => {
  if (bytes2.length > MAX_TEXT_MODEL_BYTES) {
    throw new DiagnosticError(
      diagnostic("model-limit", { file }, "The text is too long for a model", {
        why: `It has ${bytes2.length} bytes; ${MAX_TEXT_MODEL_BYTES} are read.`,
        fix: "Save the model in the binary form, with onnx.save."
      })
    );
  }
  const text = new TextDecoder().decode(bytes2);
  return isJsonText(text) ? parseJson(text, file) : parseText(text, file);
};

// src/analyzer/onnx/read-model.ts
var readModelSource = (source, readExternal) => guard(() => {
  const head = source.read(0, Math.min(SNIFF_BYTES, source.size));
  if (isTextForm(head)) return readText(source, readExternal);
  const problem = sniffAll(head, source);
  return problem === void 0 ? readBinary(source, readExternal) : failure(problem);
});
var readBinary = (source, readExternal) => finish2(skimBinary(source), source, readExternal);
var skimBinary = (source) => {
  const skimmer = new Skimmer(source.size, source.name);
  const readAhead = new ReadAhead(source.size);
  for (let wanted = nextRange(skimmer); wanted !== void 0; wanted = nextRange(skimmer)) {
    const { offset, length } = readAhead.extend(wanted);
    skimmer.supply(offset, checkLength(source.read(offset, length), wanted, source.name));
  }
  return skimmer;
};
var readText = ({ name: name2, size: size2, read: read5 }, readExternal) => {
  const bytes2 = textToBinary(read5(0, Math.min(size2, MAX_TEXT_MODEL_BYTES + 1)), name2);
  const result = readBinary(bytesSource(bytes2, name2), readExternal);
  return result.ok ? { ...result, model: { ...result.model, fileBytes: size2 } } : result;
};
var bytesSource = (bytes2, name2) => ({
  name: name2,
  size: bytes2.length,
  read: (offset, length) => bytes2.subarray(offset, offset + length)
});
var failure = (problem) => ({ ok: false, diagnostics: [problem] });
var guard = (run) => {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof DiagnosticError) return failure(thrown.diagnostic);
    throw thrown;
  }
};
var sniffAll = (head, { name: name2, size: size2 }) => {
  if (size2 === 0) {
    return diagnostic("model-empty", { file: name2 }, "The file is empty", {
      why: "An ONNX model has at least a graph.",
      fix: "Export the model again; look whether an earlier step failed."
    });
  }
  return sniff(head, name2);
};
var nextRange = (skimmer) => {
  try {
    return skimmer.advance();
  } catch (thrown) {
    if (!(thrown instanceof DiagnosticError)) throw thrown;
    throw new DiagnosticError(otherKind(skimmer, thrown.diagnostic.where.file ?? "") ?? thrown.diagnostic);
  }
};
var otherKind = (skimmer, file) => {
  if (skimmer.hasGraph) return void 0;
  if (skimmer.looksLikeTensor) {
    return notOnnx(file, "a single tensor (TensorProto), as test data is stored", "Name the .onnx file instead.");
  }
  if (skimmer.recognised > 0) return void 0;
  return notOnnx(file, "binary data of another kind", "Name an exported .onnx file.");
};
var checkLength = (bytes2, wanted, file) => {
  if (bytes2.length >= wanted.length) return bytes2;
  throw new DiagnosticError(
    diagnostic("model-truncated", { file }, "The file became shorter while it was read", {
      fix: "Run again when no other program writes it."
    })
  );
};
var finish2 = (skimmer, { name: name2, size: size2 }, readExternal) => {
  const problems = new Problems(name2);
  const slim = { bytes: skimmer.slim, hasLaterFields: skimmer.hasLaterFields, fileBytes: size2 };
  const model = skimmer.hasGraph ? buildModel(slim, problems, readExternal) : void 0;
  if (model !== void 0) return { ok: true, model, diagnostics: problems.all() };
  return failure(otherKind(skimmer, name2) ?? noGraph(name2));
};
var noGraph = (file) => diagnostic("model-malformed", { file }, "The model has no graph", {
  why: "Its header can be read, but it describes no computation.",
  fix: "Export the model again."
});

// src/analyzer/onnx/read-file.ts
var readModelFile = (path, options = {}) => withSource(
  path,
  (source) => readModelSource(source, options.externalValues === true ? externalReader(path) : void 0)
);
var withSource = (path, use) => {
  const opened = openRegularFile(path);
  if ("problem" in opened) return { ok: false, diagnostics: [opened.problem] };
  try {
    return use(fileSource(opened.descriptor, opened.size, path));
  } catch (thrown) {
    if (isSystemError(thrown)) return { ok: false, diagnostics: [refusal(thrown.code, path)] };
    throw thrown;
  } finally {
    closeSync2(opened.descriptor);
  }
};
var openRegularFile = (path) => {
  try {
    const before = kindProblem(statSync(path), path);
    if (before !== void 0) return { problem: before };
    const descriptor = openSync2(path, constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0));
    const status = fstatSync2(descriptor);
    const after = kindProblem(status, path);
    if (after === void 0) return { descriptor, size: status.size };
    closeSync2(descriptor);
    return { problem: after };
  } catch (thrown) {
    if (isSystemError(thrown)) return { problem: refusal(thrown.code, path) };
    throw thrown;
  }
};
var kindProblem = (status, file) => {
  if (status.isFile()) return void 0;
  if (status.isDirectory()) {
    return diagnostic("model-is-directory", { file }, "The path is a directory, not a model file", {
      fix: "Name the .onnx file inside it."
    });
  }
  return diagnostic("model-unreadable", { file }, "The path is not a regular file", {
    why: "It is a pipe, a socket or a device, and those are not read.",
    fix: "Name an .onnx file."
  });
};
var NUL_IN_PATH = "ERR_INVALID_ARG_VALUE";
var isSystemError = (thrown) => thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" && ("syscall" in thrown || thrown.code === NUL_IN_PATH);
var refusal = (code, file) => {
  const absent = code === "ENOENT" || code === "ENOTDIR" || code === NUL_IN_PATH;
  const [kind, what, fix] = absent ? ["model-not-found", "The model file does not exist", "Check the path; export the model before Flopgate runs."] : [
    "model-unreadable",
    "The model file cannot be read",
    code === "EACCES" || code === "EPERM" ? "Give the user that runs Flopgate permission to read it." : "Check the path and the file system."
  ];
  return diagnostic(kind, { file }, what, { why: `The operating system says ${code}.`, fix });
};
var fileSource = (descriptor, size2, name2) => {
  let buffer = new Uint8Array(0);
  const read5 = (offset, length) => {
    if (buffer.length < length) buffer = new Uint8Array(length);
    let filled2 = 0;
    while (filled2 < length) {
      const count4 = readSync2(descriptor, buffer, filled2, length - filled2, offset + filled2);
      if (count4 === 0) break;
      filled2 += count4;
    }
    return buffer.subarray(0, filled2);
  };
  return { name: name2, size: size2, read: read5 };
};

// src/analyzer/profile/origin.ts
var describeOrigin = ({ reason, node, pin }) => {
  const remedy = pin === void 0 ? "" : `; bind "${pin}" to count it`;
  switch (reason) {
    case "data-dependent":
      return `data-dependent: a size that "${node}" takes from data${remedy}`;
    case "unknown-op":
      return `unknown-op: behind node "${node}"`;
    case "missing-value":
      return `missing-value: "${node}" needs a value that is not known statically${remedy}`;
    case "unbound-symbol":
      return `unbound-symbol: bind "${pin ?? node}"`;
    case "conflict":
      return `conflict: operands of "${node}" contradict each other`;
    case "limit":
      return `limit: the dimension at "${node}" is too complex`;
  }
};

// src/analyzer/profile/count.ts
var NOTHING3 = {
  hidesWork: false,
  macs: 0n,
  causalMacs: 0n,
  vector: 0n,
  special: 0n,
  integer: 0n,
  quantization: 0n,
  operandTypes: void 0,
  bytesRead: 0n,
  bytesWritten: 0n
};
var UNCOUNTED = { ...NOTHING3, status: "uncounted" };
var isZero = (count4) => count4 === 0n;
var countLeaf = (leaf) => {
  const { run } = leaf;
  if (run.isFunctionCall) return { ...NOTHING3, status: "free", reason: "a call: the nodes of its body are counted" };
  if (run.problem !== void 0 || run.operator === void 0) {
    return { ...NOTHING3, status: "uncounted", reason: run.problem ?? "unknown-op", hidesWork: true };
  }
  const { cost: cost3 } = run.operator;
  switch (cost3.kind) {
    case "free":
      return { ...NOTHING3, status: "free", reason: cost3.reason };
    case "bodies": {
      const missing = missingRuns(leaf);
      return missing === void 0 ? { ...NOTHING3, status: "free", reason: cost3.reason } : { ...NOTHING3, status: "uncounted", reason: missing, hidesWork: true };
    }
    case "uncounted":
      return { ...NOTHING3, status: "uncounted", reason: cost3.reason, hidesWork: true };
    case "moves":
    case "counted":
      return attempt(leaf, cost3);
  }
};
var missingRuns = ({ run }) => {
  const { bodies } = run;
  if (bodies === void 0) return "missing-value: what its body runs on is unknown";
  if (bodies.missing !== void 0) return bodies.missing;
  const assumed = bodies.items.find((item) => item.assumed !== void 0)?.assumed;
  return assumed === void 0 ? void 0 : `trip-count-unknown: its body is counted once; bind "${run.name}.${assumed.name}" to the number of steps`;
};
var attempt = (leaf, cost3) => {
  const hidesWork = cost3.kind === "counted";
  try {
    if (isShapeArithmetic(leaf))
      return { ...NOTHING3, status: "free", reason: "shape arithmetic: its result is known statically" };
    const { call } = leaf.run;
    const work2 = cost3.kind === "counted" ? cost3.count(call) : readsOnly(cost3, call);
    const counts = withBytes(leaf, withKinds(leaf, work2), work2.reads);
    if (isZero(counts.macs) && isPlannedWork(leaf))
      return { ...NOTHING3, status: "free", reason: "computed once at load, from constants and shapes" };
    const unknown = firstUnknown(counts);
    if (unknown !== void 0) return { ...NOTHING3, status: "uncounted", reason: unknown, hidesWork };
    const moved = cost3.kind === "moves";
    return { ...counts, status: moved ? "moves" : "counted", reason: moved ? cost3.reason : cost3.formula };
  } catch (error) {
    if (error instanceof Uncountable)
      return { ...NOTHING3, status: "uncounted", reason: reasonOf(leaf, error.message), hidesWork };
    return { ...NOTHING3, status: "uncounted", reason: "rule-failed: its rule does not cover these values", hidesWork };
  }
};
var readsOnly = (cost3, call) => cost3.reads === void 0 ? {} : { reads: cost3.reads(call) };
var isShapeArithmetic = ({ run }) => run.outputs.length > 0 && run.outputs.every(
  (fact) => fact?.kind === "tensor" && fact.value !== void 0 && fact.value.every((element2) => element2 !== void 0)
);
var isPlannedWork = ({ run }) => run.outputs.length > 0 && run.outputs.every((fact) => fact?.kind === "tensor" && (fact.constant === true || fact.planned === true));
var withKinds = (leaf, work2) => {
  const macs2 = work2.macs ?? 0n;
  const operandTypes = isZero(macs2) ? void 0 : operandsOf(leaf, work2);
  const output = leaf.run.outputs[0];
  const type = output?.kind === "tensor" ? output.type : void 0;
  const input = leaf.run.call.typeOf(0);
  const onFloats = type === void 0 || isFloat(type) || type.startsWith("complex") || input !== void 0 && isFloat(input);
  const vector = work2.vector ?? 0n;
  const isIntegerContraction = operandTypes?.every(isInteger) === true;
  const contraction = isIntegerContraction ? times(2, macs2) : 0n;
  return {
    ...NOTHING3,
    macs: macs2,
    causalMacs: work2.causalMacs ?? macs2,
    vector: onFloats ? vector : 0n,
    special: onFloats ? work2.special ?? 0n : 0n,
    integer: onFloats ? contraction : plus(contraction, vector),
    quantization: work2.quantization ?? 0n,
    operandTypes
  };
};
var operandsOf = (leaf, work2) => {
  const typeAt = (index) => {
    const value = leaf.inputs[index];
    return value?.quantizedFrom ?? leaf.run.call.typeOf(index);
  };
  const typeOf = (operand) => typeof operand === "number" ? typeAt(operand) : operand;
  const [a, b] = work2.operands?.map(typeOf) ?? [typeAt(0), typeAt(1) ?? typeAt(0)];
  return a === void 0 || b === void 0 ? void 0 : [a, b];
};
var withBytes = (leaf, counts, reads) => {
  let bytesRead = 0n;
  const seen2 = /* @__PURE__ */ new Set();
  leaf.inputs.forEach((value, index) => {
    if (value === void 0 || value.roots !== void 0 || seen2.has(value)) return;
    seen2.add(value);
    bytesRead = plus(bytesRead, bytesOfFact(value.fact, reads?.[index]));
  });
  const bytesWritten = leaf.outputs.reduce(
    (sum2, value) => value === void 0 ? sum2 : plus(sum2, bytesOfFact(value.fact)),
    0n
  );
  return { ...counts, bytesRead, bytesWritten };
};
var bytesOfFact = (fact, elements2) => {
  if (fact === void 0) throw new Uncountable("the shape of an operand is unknown");
  switch (fact.kind) {
    case "tensor":
    case "sparse-tensor": {
      if (fact.shape === void 0 || fact.type === void 0)
        throw new Uncountable("the shape of an operand is unknown");
      return bytesOf(fact.type, elements2 ?? volume(fact.shape));
    }
    case "sequence":
      return fact.elements === void 0 ? times(fact.length, bytesOfFact(fact.element)) : fact.elements.reduce((sum2, element2) => plus(sum2, bytesOfFact(element2)), 0n);
    case "optional":
      return fact.present === false ? 0n : bytesOfFact(fact.element);
    case "map":
    case "opaque":
      return 0n;
  }
};
var bytesOf = (type, count4) => {
  if (typeof count4 === "bigint") return storedBytes(type, count4);
  return times(count4, Math.max(1, bitsOf(type) / 8));
};
var firstUnknown = (counts) => {
  for (const count4 of [
    counts.macs,
    counts.vector,
    counts.integer,
    counts.quantization,
    counts.bytesRead,
    counts.bytesWritten
  ]) {
    if (typeof count4 === "bigint") continue;
    const origin = syntheticOrigins(count4)[0];
    if (origin !== void 0 && origin.reason !== "unbound-symbol") return describeOrigin(origin);
  }
  return void 0;
};
var reasonOf = (leaf, message2) => {
  const lost = leaf.inputs.find(
    (value) => value?.fact === void 0 || value.fact.kind === "tensor" && value.fact.shape === void 0
  );
  return lost === void 0 ? message2 : `missing-value: the shape of "${lost.name}" is unknown`;
};

// src/analyzer/profile/flatten.ts
var TooManyLeaves = class extends Error {
};
var VIEWS = /* @__PURE__ */ new Set(["Reshape", "Squeeze", "Unsqueeze", "Flatten", "Identity", "Dropout"]);
var executedLeaves = (section) => {
  const leaves = [];
  visitSteps(section, ({ leaf }) => leaves.push(leaf));
  return leaves;
};
var passedOver = (section) => {
  const choices = [];
  visitSteps(section, (step) => {
    const rest = step.bodies.filter(({ isChosen }) => !isChosen);
    if (rest.length > 0) choices.push({ step, leaves: rest.flatMap((body) => allLeaves(body.section)) });
  });
  return choices;
};
var visitSteps = (section, visit) => {
  for (const step of section.steps) {
    visit(step);
    for (const body of step.bodies) if (body.isChosen) visitSteps(body.section, visit);
  }
};
var allLeaves = (section) => section.steps.flatMap(({ leaf, bodies }) => [leaf, ...bodies.flatMap((body) => allLeaves(body.section))]);
var Flattener = class {
  #choose;
  #leavesLeft;
  constructor(choose, maxLeaves) {
    this.#choose = choose;
    this.#leavesLeft = maxLeaves;
  }
  main(graph) {
    return this.#section(graph, new Names(void 0), { path: "", times: 1n, assumed: void 0 }, []);
  }
  #section(graph, names, place, given) {
    graph.graph.inputNames.forEach((name2, position2) => {
      const outer = given[position2];
      names.set(name2, outer ?? plainValue(name2, graph.facts.get(name2)));
    });
    for (const [name2, tensor2] of graph.graph.initializers) {
      if (given.length === 0 || !graph.graph.inputNames.includes(name2)) {
        names.set(name2, { ...plainValue(name2, graph.facts.get(name2)), roots: [tensor2], dataRoots: [tensor2] });
      }
    }
    const inputs = graph.graph.inputNames.flatMap((name2) => names.get(name2) ?? []).filter((value) => value.roots === void 0);
    const steps = graph.nodes.map((run) => this.#step(run, names, place));
    return { steps, inputs, outputs: graph.graph.outputNames.flatMap((name2) => names.get(name2) ?? []) };
  }
  #step(run, names, place) {
    if (--this.#leavesLeft < 0) throw new TooManyLeaves();
    const path = place.path === "" ? run.name : `${place.path}/${run.name}`;
    const inputs = run.node.inputs.map((name2) => name2 === "" ? void 0 : names.get(name2));
    const bodies = this.#bodies(run, names, { ...place, path }, inputs);
    const outputs = run.node.outputs.map((name2, position2) => {
      if (name2 === "") return void 0;
      const returned = run.isFunctionCall ? bodies[0]?.section.outputs[position2] : void 0;
      const value = returned ?? this.#output(run, position2, { name: name2, inputs, bodies });
      names.set(name2, value);
      return value;
    });
    return { leaf: { run, path, times: place.times, inputs, outputs, assumed: place.assumed }, bodies };
  }
  #output(run, position2, { name: name2, inputs, bodies }) {
    const fact = run.outputs[position2];
    const isConstant2 = fact?.kind === "tensor" && fact.constant === true;
    const source = position2 === 0 && run.node.domain === "" && VIEWS.has(run.node.opType) ? inputs[0] : void 0;
    const handedOut = isConstant2 ? outputsOfBodies(run, position2, bodies) : [];
    const roots = isConstant2 ? [...rootsOf(run, inputs), ...handedOut.flatMap((value) => value.roots ?? [])] : void 0;
    return {
      name: name2,
      fact,
      roots: roots && [...new Set(roots)],
      dataRoots: isConstant2 ? dataRootsOf(run, inputs, handedOut) : [],
      viewOf: source === void 0 || source.roots !== void 0 ? void 0 : source.viewOf ?? source,
      quantizedFrom: quantizedType2(run, inputs, source)
    };
  }
  #bodies(run, names, place, inputs) {
    const items = run.bodies?.items ?? [];
    const sections = items.map((item, index) => {
      const walked = item.run;
      if (!isWalked(walked)) return { section: EMPTY, times: item.times };
      const label = run.isFunctionCall || items.length === 1 ? place.path : `${place.path}/${item.label || index}`;
      const inner = {
        path: label,
        times: times(place.times, item.times),
        assumed: item.assumed === void 0 ? place.assumed : `${run.name}.${item.assumed.name}`
      };
      const section = run.isFunctionCall ? this.#section(walked, new Names(void 0), inner, inputs) : this.#section(walked, new Names(names), inner, []);
      return { section, times: item.times };
    });
    const chosen2 = run.bodies?.combine === "max" ? this.#choose(sections.map((s) => s.section)) : void 0;
    return sections.map((body, index) => ({ ...body, isChosen: chosen2 === void 0 || chosen2 === index }));
  }
};
var outputsOfBodies = (run, position2, bodies) => bodies.filter(({ isChosen }) => isChosen).flatMap(({ section: { outputs } }) => run.node.opType === "If" ? outputs.slice(position2, position2 + 1) : outputs);
var dataRootsOf = (run, inputs, handedOut) => {
  const { node, call } = run;
  const givers = inputs.filter((_, index) => !takesIndices(schemaFor(node.domain, node.opType, call.since), index));
  const inherited = [...givers, ...handedOut].flatMap((value) => value?.dataRoots ?? []);
  return [.../* @__PURE__ */ new Set([...ownRoots(run), ...inherited])];
};
var EMPTY = { steps: [], inputs: [], outputs: [] };
var Names = class {
  #own = /* @__PURE__ */ new Map();
  #outer;
  constructor(outer) {
    this.#outer = outer;
  }
  set(name2, value) {
    this.#own.set(name2, value);
  }
  get(name2) {
    return this.#own.get(name2) ?? this.#outer?.get(name2);
  }
};
var plainValue = (name2, fact) => ({
  name: name2,
  fact,
  roots: void 0,
  dataRoots: [],
  viewOf: void 0,
  quantizedFrom: void 0
});
var rootsOf = (run, inputs) => [
  ...ownRoots(run),
  ...inputs.flatMap((value) => value?.roots ?? [])
];
var ownRoots = (run) => {
  const { opType } = run.node;
  if (opType !== "Constant" && opType !== "ConstantOfShape") return [];
  const own = run.call.tensorAttribute("value") ?? run.call.tensorAttribute("sparse_value");
  if (opType === "Constant" && own !== void 0) return [own];
  const generated = generatedRoot(run);
  return generated === void 0 ? [] : [generated];
};
var generatedRoots = /* @__PURE__ */ new WeakMap();
var generatedRoot = (run) => {
  const known = generatedRoots.get(run);
  if (known !== void 0) return known;
  const fact = run.outputs[0];
  if (fact?.kind !== "tensor" || fact.type === void 0 || fact.shape === void 0) return void 0;
  const dims2 = fact.shape.filter(isKnown);
  if (dims2.length !== fact.shape.length) return void 0;
  const root = { name: run.name, elementType: fact.type, dims: dims2, storedBytes: 0 };
  generatedRoots.set(run, root);
  return root;
};
var quantizedType2 = (run, inputs, source) => {
  if (run.node.opType === "DequantizeLinear") {
    const input = inputs[0]?.fact;
    return input?.kind === "tensor" ? input.type : void 0;
  }
  return source?.quantizedFrom ?? (run.node.opType === "Transpose" ? inputs[0]?.quantizedFrom : void 0);
};

// src/analyzer/profile/assumptions.ts
var assumedTrips = (leaves) => [...new Set(leaves.flatMap((leaf) => leaf.assumed ?? []))].map(
  (name2) => diagnostic(
    "trip-count-unknown",
    { node: name2.slice(0, name2.lastIndexOf(".")) },
    "Counting this loop once: its trip count cannot be proved",
    { fix: `bind "${name2}" to the number of steps.` }
  )
);
var assumedBranches = (choices) => {
  const named = new Map(choices.map((choice) => [choice.step.leaf.run.name, choice]));
  return [...named].map(([name2, { step }]) => {
    const taken = step.bodies.findIndex(({ isChosen }) => isChosen);
    const [label, other] = taken === 0 ? ["then", "else"] : ["else", "then"];
    return diagnostic("branch-assumed", { node: name2 }, `Counting the ${label} branch: its condition is not known`, {
      why: "Of two branches the one with more MACs counts, then the one with more vector work.",
      fix: `--branch ${name2}=${other} counts the other; in flopgate.yml bind "${name2}.condition" to 1 (then) or 0 (else).`
    });
  });
};

// src/analyzer/profile/layer-scope.ts
var NAME_SCOPES = "pkg.torch.onnx.name_scopes";
var layerScope = (node, path) => {
  const listed = node.metadata.get(NAME_SCOPES);
  const fromMetadata = listed === void 0 ? void 0 : innermostModule(listed);
  if (fromMetadata !== void 0) return fromMetadata;
  const parts = path.split("/").filter((part) => part !== "");
  return parts.slice(0, -1);
};
var innermostModule = (text) => {
  const entries = [...text.matchAll(/'([^']*)'/g)].flatMap((match) => match[1] ?? []);
  const modules = entries.slice(0, -1).filter((entry) => entry !== "");
  const innermost = modules.at(-1);
  if (innermost === void 0) return entries.length > 0 ? [] : void 0;
  const parts = [];
  let before = "";
  for (const module of modules) {
    if (!module.startsWith(before)) return innermost.split(".");
    parts.push(before === "" ? module : module.slice(before.length + 1));
    before = module;
  }
  return parts.filter((part) => part !== "");
};

// src/analyzer/profile/memory.ts
var peakMemory = (section, outside = /* @__PURE__ */ new Set()) => {
  const expiring = storagesByLastUse(section);
  const state = { live: 0n, peak: 0n, isLowerBound: false };
  const held = /* @__PURE__ */ new Set();
  const hold = (value) => {
    const storage = value === void 0 ? void 0 : storageOf(value);
    if (storage === void 0 || storage.roots !== void 0 || held.has(storage) || outside.has(storage)) return;
    const size2 = sizeOf3(storage);
    if (size2 === void 0) state.isLowerBound = true;
    held.add(storage);
    state.live += size2 ?? 0n;
  };
  for (const input of section.inputs) hold(input);
  section.steps.forEach((step, index) => {
    for (const output of step.leaf.outputs) hold(output);
    const inner = bodyPeak(step, outside);
    state.isLowerBound ||= inner.isLowerBound;
    const now = state.live + inner.bytes;
    if (now > state.peak) state.peak = now;
    for (const storage of expiring.get(index) ?? []) {
      if (held.delete(storage)) state.live -= sizeOf3(storage) ?? 0n;
    }
  });
  return { bytes: state.peak, isLowerBound: state.isLowerBound };
};
var bodyPeak = (step, outside) => {
  let largest = { bytes: 0n, isLowerBound: false };
  for (const body of step.bodies) {
    if (!body.isChosen) continue;
    const peak = step.leaf.run.isFunctionCall ? peakMemory({ ...body.section, inputs: [] }, /* @__PURE__ */ new Set([...outside, ...valuesOf2(step).map(storageOf)])) : peakMemory(body.section);
    largest = {
      bytes: peak.bytes > largest.bytes ? peak.bytes : largest.bytes,
      isLowerBound: largest.isLowerBound || peak.isLowerBound
    };
  }
  return largest;
};
var storageOf = (value) => value.viewOf ?? value;
var storagesByLastUse = (section) => {
  const last = /* @__PURE__ */ new Map();
  section.steps.forEach((step, index) => {
    for (const value of usedBy(step)) last.set(storageOf(value), index);
  });
  for (const output of section.outputs) last.delete(storageOf(output));
  const byStep = /* @__PURE__ */ new Map();
  for (const [storage, index] of last) {
    const expiring = byStep.get(index);
    if (expiring === void 0) byStep.set(index, [storage]);
    else expiring.push(storage);
  }
  return byStep;
};
var valuesOf2 = ({ leaf }) => [...leaf.inputs, ...leaf.outputs].filter((value) => value !== void 0);
var usedBy = (step) => {
  const own = valuesOf2(step);
  return step.bodies.length === 0 ? own : [...own, ...step.bodies.flatMap((body) => body.section.steps.flatMap(usedBy))];
};
var sizes = /* @__PURE__ */ new WeakMap();
var sizeOf3 = (value) => {
  const known = sizes.get(value);
  if (known !== void 0) return known.bytes;
  const bytes2 = computeSize(value);
  sizes.set(value, { bytes: bytes2 });
  return bytes2;
};
var computeSize = (value) => {
  const { fact } = value;
  if (fact === void 0 || fact.kind === "tensor" && (fact.shape === void 0 || fact.type === void 0))
    return void 0;
  try {
    const bytes2 = bytesOfFact(fact);
    return typeof bytes2 === "bigint" ? bytes2 : void 0;
  } catch {
    return void 0;
  }
};

// src/analyzer/profile/parameters.ts
var NORMALIZATION = /Norm/;
var ParameterLedger = class {
  /** Stored tensors whose bytes, and whose parameters, a node has been charged with. */
  #paid = /* @__PURE__ */ new Set();
  #counted = /* @__PURE__ */ new Set();
  charge(leaf, counts) {
    const uses = usesOf(leaf);
    const isFolded = leaf.outputs.every((value) => value?.roots !== void 0);
    if (isFolded && leaf.outputs.length > 0) return { params: 0n, weightBytes: bytes(0n), weightBytesRead: bytes(0n) };
    let [params, stored, read5] = [0n, 0n, 0n];
    for (const [identity, use] of uses) {
      const size2 = BigInt(Math.max(0, Math.round(use.root.storedBytes)));
      if (counts.status === "counted" || counts.status === "moves") read5 += size2;
      if (isFirst(this.#paid, identity)) stored += size2;
      if (isParameter(use, leaf, counts) && isFirst(this.#counted, identity)) params += elementsOf2(use, leaf);
    }
    const total = times(leaf.times, read5);
    return { params, weightBytes: bytes(stored), weightBytesRead: bytes(typeof total === "bigint" ? total : 0n) };
  }
};
var isFirst = (seen2, identity) => !seen2.has(identity) && seen2.add(identity).size > 0;
var usesOf = (leaf) => {
  const uses = /* @__PURE__ */ new Map();
  leaf.inputs.forEach((value, index) => {
    for (const root of value?.roots ?? []) {
      const known = uses.get(identityOf(root));
      uses.set(identityOf(root), { root: known?.root ?? root, inputs: [...known?.inputs ?? [], index] });
    }
  });
  const owned = ownConstant(leaf);
  if (owned !== void 0) uses.set(identityOf(owned), { root: owned, inputs: [] });
  return uses;
};
var identityOf = (root) => {
  const { external, storedBytes: storedBytes2 } = root;
  return external === void 0 ? root : `${external.location}:${external.offset}:${external.length ?? storedBytes2}`;
};
var ownConstant = (leaf) => leaf.run.node.opType === "Constant" || leaf.run.node.opType === "ConstantOfShape" ? void 0 : leaf.run.call.tensorAttribute("value");
var isParameter = ({ root, inputs }, leaf, counts) => {
  if (root.dims.length === 0) return false;
  const isTrained = counts.macs !== 0n || NORMALIZATION.test(leaf.run.node.opType);
  if (root.storedBytes === 0 && root.external === void 0 && !isTrained) return false;
  if (isFloat(root.elementType) || root.elementType.startsWith("complex")) return true;
  if (!isInteger(root.elementType)) return false;
  const givesElements = (index) => !isIndex(leaf, index) && leaf.inputs[index]?.dataRoots.includes(root) === true;
  if (inputs.length > 0 && !inputs.some(givesElements)) return false;
  const isDequantized = inputs.some((index) => leaf.inputs[index]?.quantizedFrom === root.elementType);
  return bitsOf(root.elementType) <= 8 || counts.macs !== 0n || isDequantized;
};
var isIndex = ({ run }, index) => takesIndices(schemaFor(run.node.domain, run.node.opType, run.call.since), index);
var elementsOf2 = ({ root, inputs }, { run }) => {
  const packed = run.problem === void 0 ? run.operator?.packed?.(run.call) : void 0;
  for (const index of inputs) {
    const logical = packed?.[index];
    if (typeof logical === "bigint") return logical;
  }
  return root.dims.reduce((product3, dim) => product3 * BigInt(dim), 1n);
};

// src/analyzer/profile/build.ts
var buildProfile = (model, inferred, options = {}) => {
  const diagnostics = [...inferred.diagnostics];
  const section = flatten(inferred, options.branches ?? "max", diagnostics);
  const ledger = new ParameterLedger();
  const counted2 = executedLeaves(section).map((leaf) => ({ leaf, counts: withoutOpen(leaf, countLeaf(leaf)) }));
  const choices = passedOver(section);
  const executedNodes = counted2.map(({ leaf, counts }) => nodeProfile(leaf, counts, ledger.charge(leaf, counts)));
  const kept = choices.flatMap(({ leaves }) => leaves.flatMap((leaf) => keptOf(leaf, ledger)));
  const nodes = [...executedNodes, ...kept.map(({ node }) => node)];
  const hidesWork = [...counted2, ...kept].some(({ counts }) => counts.hidesWork);
  const executed = counted2.map(({ leaf }) => leaf);
  diagnostics.push(...assumedTrips(executed), ...assumedBranches(choices));
  const peak = peakMemory(section);
  return {
    producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
    irVersion: model.irVersion,
    opsetImports: Object.fromEntries(
      [...model.opsetImports].map(([domain, version]) => [domain || "ai.onnx", version])
    ),
    bindings: Object.fromEntries([...inferred.symbols].flatMap(([name2, dim]) => isKnown(dim) ? [[name2, dim]] : [])),
    inputs: modelInputs(model).map((input) => valueProfile(input.name, inferred.main.facts.get(input.name))),
    outputs: model.graph.outputs.map((output) => valueProfile(output.name, inferred.main.facts.get(output.name))),
    nodes,
    totals: totalsOf(nodes, { peak: peak.bytes, isLowerBound: hidesWork || section.isCut }),
    coverage: coverageOf(nodes),
    byOperator: sumByOperator(nodes),
    diagnostics
  };
};
var flatten = ({ main, limit }, branches, diagnostics) => {
  try {
    return { ...new Flattener(chooser(branches), limit).main(main), isCut: false };
  } catch (error) {
    if (!(error instanceof TooManyLeaves)) throw error;
    diagnostics.push(diagnostic("model-limit", {}, "Cannot count this model: its functions unfold to too many nodes"));
    return { steps: [], inputs: [], outputs: [], isCut: true };
  }
};
var chooser = (branches) => {
  if (branches !== "max") return () => branches === "then" ? 0 : 1;
  return (sections) => {
    const sums = sections.map(
      (section) => plus(0n, ...executedLeaves(section).map((leaf) => workOf(countLeaf(leaf), leaf)))
    );
    return sums.reduce((best, sum2, index) => isLarger(sum2, sums[best] ?? 0n) ? index : best, 0);
  };
};
var workOf = (counts, leaf) => times(plus(times(counts.macs, 1000000n), counts.vector), leaf.times);
var isLarger = (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a > b : isPositive(toExpression(minus(a, b)));
var exact = (count4) => typeof count4 === "bigint" ? count4 : 0n;
var withoutOpen = (leaf, counts) => {
  const { macs: contraction, vector, integer, quantization: quantization2, bytesRead, bytesWritten } = counts;
  const work2 = [contraction, vector, integer, quantization2];
  const all = typeof leaf.times === "bigint" ? [...work2, bytesRead, bytesWritten] : [leaf.times];
  const open = all.find((count4) => typeof count4 !== "bigint");
  if (open === void 0) return counts;
  const hidesWork = counts.hidesWork || typeof leaf.times !== "bigint" || work2.some((count4) => typeof count4 !== "bigint");
  return { ...UNCOUNTED, reason: openReason(open), hidesWork };
};
var openReason = (count4) => {
  const [origin] = syntheticOrigins(count4);
  if (origin !== void 0) return describeOrigin(origin);
  return `unbound-symbol: bind ${[...symbolsOf(count4)].map((name2) => `"${name2}"`).join(", ")}`;
};
var keptOf = (leaf, ledger) => {
  const found = withoutOpen(leaf, countLeaf(leaf));
  const charge = { ...ledger.charge(leaf, found), weightBytesRead: bytes(0n) };
  const isUncounted = found.status === "uncounted";
  if (!isUncounted && charge.weightBytes === 0n) return [];
  const reason = isUncounted ? found.reason : "its branch is not the one that counts; the weights are stored";
  const counts = {
    ...UNCOUNTED,
    status: isUncounted ? found.status : "free",
    reason,
    hidesWork: found.hidesWork
  };
  return [{ node: nodeProfile({ ...leaf, times: 0n }, counts, charge), counts }];
};
var nodeProfile = (leaf, counts, charge) => {
  const { run } = leaf;
  const scaled2 = (count4) => exact(times(count4, leaf.times));
  const contraction = macs(scaled2(counts.macs));
  const [a, b] = counts.operandTypes ?? [];
  return {
    name: leaf.path,
    op: run.node.opType,
    domain: run.node.domain || "ai.onnx",
    scope: layerScope(run.node, leaf.path),
    times: exact(leaf.times),
    status: counts.status,
    reason: counts.reason,
    macs: contraction,
    flops: flopsOf(contraction),
    causalMacs: macs(scaled2(counts.causalMacs)),
    vectorFlops: scaled2(counts.vector),
    specialFunctions: scaled2(counts.special),
    integerOps: scaled2(counts.integer),
    quantizationOps: scaled2(counts.quantization),
    bitOperations: a === void 0 || b === void 0 ? 0n : contraction * BigInt(bitsOf(a) * bitsOf(b)),
    ...charge,
    activationBytesRead: bytes(scaled2(counts.bytesRead)),
    activationBytesWritten: bytes(scaled2(counts.bytesWritten)),
    operandTypes: counts.operandTypes ?? null,
    inputs: leaf.inputs.map((value, index) => valueProfile(value?.name ?? run.node.inputs[index] ?? "", value?.fact)),
    outputs: leaf.outputs.map((value, index) => valueProfile(run.node.outputs[index] ?? "", value?.fact)),
    attributes: shapingAttributes(leaf)
  };
};
var valueProfile = (name2, fact) => {
  if (fact === void 0) return { name: name2, shape: null, type: null };
  if (fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return { name: name2, shape: null, type: fact.kind };
  return { name: name2, shape: fact.shape?.map((dim) => isKnown(dim) ? dim : format(dim)) ?? null, type: fact.type ?? null };
};
var shapingAttributes = (leaf) => {
  const entries = [];
  for (const name2 of leaf.run.node.attributes.keys()) {
    const attribute = leaf.run.call.attribute(name2);
    if (attribute === void 0) continue;
    if (attribute.type === "int" || attribute.type === "float") entries.push([name2, attribute.value]);
    else if (attribute.type === "string" && attribute.value.length <= 64) entries.push([name2, attribute.value]);
    else if (attribute.type === "ints" && attribute.value !== void 0 && attribute.value.length <= 16)
      entries.push([name2, attribute.value]);
  }
  return Object.fromEntries(entries);
};

export {
  times,
  plus,
  format,
  symbolsOf,
  infer7 as infer,
  Skimmer,
  ReadAhead,
  countLeaf,
  executedLeaves,
  buildProfile,
  flatten,
  readModelFile
};
